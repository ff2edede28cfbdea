package io.github.shownotes.catalogue.links;

/// What can be said of a link from its own answers.
sealed interface Judgement {
    /// All of it.
    record Certain(Finding finding) implements Judgement {}

    /// It depends on what the host answers for an address beside it that cannot exist.
    ///
    /// @param page what the link shows
    /// @param likeness from which on the two pages count as the same, 0 to 1
    /// @param ifAlike what it is when they are
    /// @param otherwise what it is when they are not, or nothing came
    record Doubtful(Page page, double likeness, Finding ifAlike, Finding otherwise) implements Judgement {}
}
