package io.github.shownotes.catalogue.cli;

/// The forms that a review can be printed in.
enum ReviewFormat {
    /// What is doubtful as comments, each with the lines that settle it: a curation file to choose from.
    TABLE,
    /// A JSON document a line.
    JSON
}
