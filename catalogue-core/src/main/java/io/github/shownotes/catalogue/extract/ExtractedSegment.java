package io.github.shownotes.catalogue.extract;

import java.util.List;

import org.jspecify.annotations.Nullable;

import io.github.shownotes.catalogue.notes.SegmentKind;

/// A segment with everything found in it.
///
/// @param kind what part of the episode it is
/// @param presenter who brings it, or null
/// @param title its heading; may be empty
/// @param links its links in order, each address once
/// @param mentions the things it names, in order of appearance, candidates included
public record ExtractedSegment(SegmentKind kind, @Nullable String presenter, String title, List<ClassifiedLink> links,
        List<Mention> mentions) {
    /// Copies the lists.
    public ExtractedSegment {
        links = List.copyOf(links);
        mentions = List.copyOf(mentions);
    }
}
