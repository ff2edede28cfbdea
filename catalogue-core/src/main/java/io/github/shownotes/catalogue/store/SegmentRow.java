package io.github.shownotes.catalogue.store;

import org.jspecify.annotations.Nullable;

import io.github.shownotes.catalogue.notes.SegmentKind;

/// A segment as it is stored.
///
/// @param id its key in this database
/// @param episodeId the episode it is part of
/// @param position its place in the episode, from 0
/// @param kind what part of the episode it is
/// @param presenter who brings it, or null
/// @param title its heading; may be empty
public record SegmentRow(long id, long episodeId, int position, SegmentKind kind, @Nullable String presenter,
        String title) {}
