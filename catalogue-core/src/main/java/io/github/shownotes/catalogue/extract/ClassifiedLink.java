package io.github.shownotes.catalogue.extract;

/// A link of a segment with its kind.
///
/// @param url the target as the notes give it
/// @param text the text a reader clicks on; may be empty
/// @param kind what the target is
public record ClassifiedLink(String url, String text, LinkKind kind) {}
