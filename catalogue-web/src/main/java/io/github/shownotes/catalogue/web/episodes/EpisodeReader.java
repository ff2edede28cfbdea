package io.github.shownotes.catalogue.web.episodes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import io.github.shownotes.catalogue.Catalogue;
import io.github.shownotes.catalogue.extract.Role;
import io.github.shownotes.catalogue.store.EpisodePersonRow;
import io.github.shownotes.catalogue.store.EpisodeRow;
import io.github.shownotes.catalogue.store.LinkRow;
import io.github.shownotes.catalogue.store.LinkStateRow;
import io.github.shownotes.catalogue.store.MentionRow;
import io.github.shownotes.catalogue.store.SegmentRow;
import io.github.shownotes.catalogue.web.layout.Address;

/// Puts an episode together from its tables. Reads the database: call it on a virtual thread.
public final class EpisodeReader {
    private final Catalogue catalogue;

    EpisodeReader(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /// An episode with all it covered.
    public EpisodeView read(EpisodeRow episode) {
        List<SegmentRow> segments = catalogue.episodes().segments(episode.id());
        List<MentionRow> mentions = catalogue.mentions().ofEpisode(episode.id());
        Map<Long, List<MentionRow>> mentionsOf = mentions.stream()
                .collect(Collectors.groupingBy(MentionRow::segmentId));
        Map<Long, List<LinkRow>> linksOf = catalogue.links()
                .ofEpisode(episode.id())
                .stream()
                .collect(Collectors.groupingBy(LinkRow::segmentId));
        Map<String, LinkStateRow> states = catalogue.linkStates().ofEpisode(episode.id());
        List<EpisodeSegment> parts = segments.stream()
                .map(segment -> new EpisodeSegment(segment, mentionsOf.getOrDefault(segment.id(), List.of()), links(
                        linksOf.getOrDefault(segment.id(), List.of()), states)))
                .toList();
        return new EpisodeView(episode, parts, guests(mentions, catalogue.episodes().people(episode.id())),
                new EpisodeView.Neighbours(catalogue.episodes().before(episode), catalogue.episodes().after(episode)));
    }

    /// Each address once, under the first text it has.
    private static List<NotesLink> links(List<LinkRow> links, Map<String, LinkStateRow> states) {
        return List.copyOf(links.stream()
                .map(link -> NotesLink.of(link, states.get(link.url())))
                .flatMap(Optional::stream)
                .collect(Collectors.toMap(link -> link.target().href(), link -> link, (first, again) -> first,
                        LinkedHashMap::new))
                .values());
    }

    /// Those whom the notes introduce as guests, then whomever else the sources name.
    private static List<Guest> guests(List<MentionRow> mentions, List<EpisodePersonRow> people) {
        Map<String, Guest> guests = new LinkedHashMap<>();
        for (MentionRow mention : mentions) {
            if (mention.roles().contains(Role.GUEST)) {
                guests.putIfAbsent(key(mention.entityName()), new Guest(mention.entityName(), Role.GUEST.label(),
                        Address.ofThing(mention)));
            }
        }
        for (EpisodePersonRow person : people) {
            guests.putIfAbsent(key(person.name()), new Guest(person.name(), person.role(), null));
        }
        return new ArrayList<>(guests.values());
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
