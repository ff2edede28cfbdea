package io.github.shownotes.catalogue.cli;

/// The forms that a process which runs for long tells in what it does.
enum LogFormat {
    /// A sentence a line, for people.
    TEXT,
    /// A JSON object a line, for what collects logs.
    JSON
}
