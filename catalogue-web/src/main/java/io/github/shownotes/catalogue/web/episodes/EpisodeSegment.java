package io.github.shownotes.catalogue.web.episodes;

import java.util.List;

import io.github.shownotes.catalogue.notes.SegmentKind;
import io.github.shownotes.catalogue.resolve.EntityKind;
import io.github.shownotes.catalogue.store.MentionRow;
import io.github.shownotes.catalogue.store.SegmentRow;
import io.github.shownotes.catalogue.web.layout.Address;
import io.github.shownotes.catalogue.web.things.SegmentName;

/// A segment with everything that was found in it.
///
/// @param segment the segment
/// @param mentions what it names, in its order
/// @param links where it leads, in its order
public record EpisodeSegment(SegmentRow segment, List<MentionRow> mentions, List<NotesLink> links) {
    /// Copies the lists.
    public EpisodeSegment {
        mentions = List.copyOf(mentions);
        links = List.copyOf(links);
    }

    /// Its name within the page.
    public String anchor() {
        return Address.segment(segment.position());
    }

    /// Its heading, or what part of the episode it is.
    public String heading() {
        return segment.title().isBlank() ? SegmentName.of(segment.kind()) : segment.title();
    }

    /// What part of the episode it is, where the heading does not say it; else empty.
    public String label() {
        return segment.title().isBlank() || segment.kind() == SegmentKind.TOPIC ? "" : SegmentName.of(segment.kind());
    }

    /// Whether it is an item that a presenter brings.
    public boolean isTopic() {
        return segment.kind() == SegmentKind.TOPIC;
    }

    /// What it names of one kind, what it is about first.
    public List<MentionRow> mentions(EntityKind kind) {
        return mentions.stream()
                .filter(mention -> mention.entityKind() == kind)
                .sorted((one, other) -> Boolean.compare(other.subject(), one.subject()))
                .toList();
    }
}
