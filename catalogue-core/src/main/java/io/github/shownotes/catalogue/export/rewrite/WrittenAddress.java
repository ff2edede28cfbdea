package io.github.shownotes.catalogue.export.rewrite;

/// The address of a link where it is written in Markdown.
///
/// @param start where it begins in the text
/// @param end where it ends, exclusive
/// @param destination what it means, escapes resolved
/// @param form how it is written
record WrittenAddress(int start, int end, String destination, Form form) {
    /// How an address can be written, which decides what has to be escaped in it.
    enum Form {
        /// `[text](address)` or `[label]: address`, also between angle brackets.
        DESTINATION,
        /// `<address>` or the address alone; it is the text of the link as well.
        AUTOLINK
    }
}
