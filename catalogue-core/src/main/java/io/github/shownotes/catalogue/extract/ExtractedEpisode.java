package io.github.shownotes.catalogue.extract;

import java.util.List;

import io.github.shownotes.catalogue.source.ShowNotes;

/// An episode's notes with everything found in them.
///
/// @param notes what was read
/// @param segments its segments in order
public record ExtractedEpisode(ShowNotes notes, List<ExtractedSegment> segments) {
    /// Copies the list.
    public ExtractedEpisode {
        segments = List.copyOf(segments);
    }
}
