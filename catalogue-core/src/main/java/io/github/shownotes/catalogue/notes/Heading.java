package io.github.shownotes.catalogue.notes;

import org.jspecify.annotations.Nullable;

/// What a line says when it opens a segment.
///
/// @param kind the segment's kind
/// @param presenter who presents it, or null
/// @param titleStart where in the line the title begins
/// @param numbered whether the line carries a topic's number
record Heading(SegmentKind kind, @Nullable String presenter, int titleStart, boolean numbered) {}
