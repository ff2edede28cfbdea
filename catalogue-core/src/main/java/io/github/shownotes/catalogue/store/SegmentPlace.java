package io.github.shownotes.catalogue.store;

import org.jspecify.annotations.Nullable;

/// Where a segment is.
///
/// @param episode its episode
/// @param presenter who brings it, or null
public record SegmentPlace(CoverageRow episode, @Nullable String presenter) {}
