package io.github.shownotes.catalogue.ingest;

/// Hears how far a long run has come.
@FunctionalInterface
public interface Progress {
    /// Nobody listens.
    Progress NONE = (step, done, total) -> {};

    /// A step has come this far.
    ///
    /// @param step what is being done, as a reader may see it: `Reading sources`
    /// @param done how many are done
    /// @param total how many there are in all
    void at(String step, int done, int total);
}
