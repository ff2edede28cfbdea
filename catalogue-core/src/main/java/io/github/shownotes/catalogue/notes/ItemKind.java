package io.github.shownotes.catalogue.notes;

/// What kind of block an [Item] is.
public enum ItemKind {
    /// A heading of any level.
    HEADING,
    /// Running text outside lists.
    PARAGRAPH,
    /// An entry of a list; its depth tells the nesting.
    BULLET,
    /// A code listing: never searched for names.
    CODE,
    /// A horizontal rule.
    RULE
}
