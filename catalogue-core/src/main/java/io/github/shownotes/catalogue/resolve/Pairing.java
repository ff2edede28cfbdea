package io.github.shownotes.catalogue.resolve;

/// Whether a package is published from a repository. [Pairs] decides it.
///
/// A name is no proof: names are free for the taking on every index. Only an address that one of the two gives for the
/// other is.
public sealed interface Pairing {
    /// Why, in words that a reader understands.
    String evidence();

    /// One of them names the other.
    ///
    /// @param evidence why
    /// @param sameThing whether they are one project. Else the package merely comes from there: a repository may hold
    ///            several packages, each a project of its own
    record Linked(String evidence, boolean sameThing) implements Pairing {}

    /// Nothing but the name speaks for it, and nothing against it. To be kept with its evidence and shown to a person,
    /// never used silently.
    ///
    /// @param evidence why
    record Candidate(String evidence) implements Pairing {}

    /// They have nothing to do with each other.
    ///
    /// @param evidence why
    record Different(String evidence) implements Pairing {}
}
