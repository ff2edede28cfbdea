package io.github.shownotes.catalogue.store;

import io.github.shownotes.catalogue.extract.LinkKind;

/// A link where it stands.
///
/// @param segmentId the segment it stands in
/// @param position its place among the segment's links, from 0
/// @param url the target as the notes give it
/// @param text the text a reader clicks on; may be empty
/// @param kind what the target is
public record LinkRow(long segmentId, int position, String url, String text, LinkKind kind) {}
