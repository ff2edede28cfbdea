package io.github.shownotes.catalogue.work;

/// Hears how pieces of work end. Called by many threads.
public interface WorkLog {
    /// It succeeded.
    ///
    /// @param job the kind of work
    /// @param instance what it was done to
    void done(String job, String instance);

    /// It failed and is tried again later.
    ///
    /// @param reason one line on what went wrong
    void failed(String job, String instance, String reason);
}
