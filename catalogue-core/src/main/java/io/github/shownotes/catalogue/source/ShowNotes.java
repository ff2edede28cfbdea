package io.github.shownotes.catalogue.source;

/// One episode's notes as one source has them.
///
/// @param show the show
/// @param episode what the source says of the episode
/// @param origin where it was read: an address or a file's path
/// @param format how the body is written
/// @param body the notes themselves; may be empty
public record ShowNotes(Show show, Episode episode, String origin, Format format, String body) {}
