package io.github.shownotes.catalogue.web.episodes;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.github.shownotes.catalogue.notes.SegmentKind;
import io.github.shownotes.catalogue.resolve.EntityKind;
import io.github.shownotes.catalogue.store.MentionRow;
import io.github.shownotes.catalogue.store.SegmentRow;
import io.github.shownotes.catalogue.web.layout.Address;
import io.github.shownotes.catalogue.web.layout.CheckedLink;
import io.github.shownotes.catalogue.web.layout.OutsideLink;
import io.github.shownotes.catalogue.web.things.SegmentName;

/// A segment with everything that was found in it.
///
/// @param segment the segment
/// @param mentions what it names, in its order
/// @param links where it leads, in its order
public record EpisodeSegment(SegmentRow segment, List<MentionRow> mentions, List<NotesLink> links) {
    private static final int IN_BRIEF = 8;

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
        String name = SegmentName.of(segment.kind());
        return segment.kind() == SegmentKind.TOPIC || heading().equalsIgnoreCase(name) ? "" : name;
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

    /// What the heading does not already name, as far as a short list goes.
    public List<MentionRow> inBrief() {
        return beyondHeading()
                .limit(IN_BRIEF)
                .toList();
    }

    /// How many a short list leaves out.
    public long moreThanBrief() {
        return Math.max(0, beyondHeading().count() - IN_BRIEF);
    }

    /// Where the segment itself links what it names.
    public Optional<CheckedLink> linkOf(MentionRow mention) {
        return links.stream()
                .filter(link -> link.leadsTo(mention))
                .map(NotesLink::checked)
                .findFirst();
    }

    /// The links that stand beside none of the names.
    public List<NotesLink> otherLinks() {
        Set<OutsideLink> shown = mentions.stream()
                .map(this::linkOf)
                .flatMap(Optional::stream)
                .map(CheckedLink::link)
                .collect(Collectors.toSet());
        return links.stream()
                .filter(link -> !shown.contains(link.target()))
                .toList();
    }

    private Stream<MentionRow> beyondHeading() {
        Predicate<MentionRow> inHeading = mention -> mention.entityName().equalsIgnoreCase(heading());
        return Stream.of(EntityKind.values())
                .map(this::mentions)
                .flatMap(List::stream)
                .filter(inHeading.negate());
    }
}
