package io.github.shownotes.catalogue.links;

/// What an address leads to, before anybody asks.
public sealed interface LinkTarget {
    /// A page on the web.
    record Web(LinkAddress address) implements LinkTarget {}

    /// Nothing that is visited.
    ///
    /// @param reason why, as half a sentence
    record Unsupported(String reason) implements LinkTarget {}
}
