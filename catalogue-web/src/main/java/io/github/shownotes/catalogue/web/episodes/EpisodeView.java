package io.github.shownotes.catalogue.web.episodes;

import java.util.List;
import java.util.Optional;

import io.github.shownotes.catalogue.store.EpisodeRow;
import io.github.shownotes.catalogue.web.layout.EpisodeName;
import io.github.shownotes.catalogue.web.layout.Frame;
import io.github.shownotes.catalogue.web.layout.OutsideLink;
import io.github.shownotes.catalogue.web.layout.Section;
import io.github.shownotes.catalogue.web.layout.StructuredData;

/// An episode with all it covered.
///
/// @param episode the episode
/// @param segments its segments in order
/// @param guests who took part, as far as the sources say
/// @param neighbours the episodes before and after it
public record EpisodeView(EpisodeRow episode, List<EpisodeSegment> segments, List<Guest> guests,
        Neighbours neighbours) {
    /// Copies the lists.
    public EpisodeView {
        segments = List.copyOf(segments);
        guests = List.copyOf(guests);
    }

    /// The episodes before and after one in the same show.
    ///
    /// @param before the one before
    /// @param after the one after
    public record Neighbours(Optional<EpisodeRow> before, Optional<EpisodeRow> after) {}

    /// What surrounds it.
    public Frame frame() {
        List<String> headings = topics().stream().map(EpisodeSegment::heading).toList();
        String contents = episode.summary() != null ? episode.summary() : String.join("; ", headings);
        return Frame.of(EpisodeName.of(episode), Section.EPISODES)
                .described(contents)
                .about(StructuredData.of("PodcastEpisode", episode.title())
                        .with("episodeNumber", episode.number())
                        .with("datePublished", episode.published() == null ? null : episode.published().toString())
                        .with("description", contents)
                        .with("associatedMedia", audio().map(OutsideLink::href)
                                .map(href -> StructuredData.of("MediaObject", episode.title()).with("contentUrl", href))
                                .orElse(null))
                        .with("url", page().map(OutsideLink::href).orElse(null))
                        .with("partOfSeries", StructuredData.of("PodcastSeries", episode.showTitle())));
    }

    /// The items that presenters brought.
    public List<EpisodeSegment> topics() {
        return segments.stream()
                .filter(EpisodeSegment::isTopic)
                .toList();
    }

    /// Where it can be heard.
    public Optional<OutsideLink> audio() {
        return OutsideLink.to(episode.audio());
    }

    /// The episode's own page.
    public Optional<OutsideLink> page() {
        return OutsideLink.to(episode.link());
    }
}
