package io.github.shownotes.catalogue.notes;

/// A link as it stands in a segment.
///
/// @param url the target as the notes give it
/// @param text the text a reader clicks on; may be empty for a picture
/// @param image whether the notes embed the target as a picture
public record Link(String url, String text, boolean image) {}
