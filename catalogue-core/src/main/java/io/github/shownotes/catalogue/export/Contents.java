package io.github.shownotes.catalogue.export;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.github.shownotes.catalogue.resolve.CanonicalUrl;
import io.github.shownotes.catalogue.resolve.EntityKind;
import io.github.shownotes.catalogue.store.CategoryRow;
import io.github.shownotes.catalogue.store.EntityDao;
import io.github.shownotes.catalogue.store.EntityRow;
import io.github.shownotes.catalogue.store.EpisodeDao;
import io.github.shownotes.catalogue.store.EpisodePersonRow;
import io.github.shownotes.catalogue.store.EpisodeRow;
import io.github.shownotes.catalogue.store.FactsDao;
import io.github.shownotes.catalogue.store.FlagRow;
import io.github.shownotes.catalogue.store.LinkDao;
import io.github.shownotes.catalogue.store.LinkRow;
import io.github.shownotes.catalogue.store.LinkStateDao;
import io.github.shownotes.catalogue.store.LinkStateRow;
import io.github.shownotes.catalogue.store.MentionDao;
import io.github.shownotes.catalogue.store.MentionRow;
import io.github.shownotes.catalogue.store.ProjectFacts;
import io.github.shownotes.catalogue.store.SegmentRow;
import io.github.shownotes.catalogue.store.ShowRow;

/// What of a catalogue is published: what its pages show, without candidates and what is hidden. Read piece by piece, in an
/// order that stays.
///
/// @param episodes shows, episodes and segments
/// @param entities projects, articles and people
/// @param mentions what stands where
/// @param links where links stand
/// @param facts what providers say
/// @param states whether links are alive, by canonical address
public record Contents(EpisodeDao episodes, EntityDao entities, MentionDao mentions, LinkDao links, FactsDao facts,
        Map<String, LinkStateRow> states) {
    private static final int PAGE = 200;

    /// Reads the states of all links at once, since nearly every page needs some.
    public static Contents of(EpisodeDao episodes, EntityDao entities, MentionDao mentions, LinkDao links,
            FactsDao facts, LinkStateDao states) {
        return new Contents(episodes, entities, mentions, links, facts, states.all());
    }

    /// Takes one thing after the other.
    ///
    /// @param <T> what it takes
    @FunctionalInterface
    public interface Consumer<T> {
        /// Takes the next one.
        void take(T next) throws IOException;
    }

    /// An episode with what is in it.
    ///
    /// @param episode the episode
    /// @param people whom the sources name
    /// @param segments its parts in order
    public record OfEpisode(EpisodeRow episode, List<EpisodePersonRow> people, List<OfSegment> segments) {
        /// Copies the lists.
        public OfEpisode {
            people = List.copyOf(people);
            segments = List.copyOf(segments);
        }
    }

    /// A segment with what is in it.
    ///
    /// @param segment the segment
    /// @param mentions what it mentions, in order
    /// @param links what it links, in order
    public record OfSegment(SegmentRow segment, List<MentionRow> mentions, List<LinkRow> links) {
        /// Copies the lists.
        public OfSegment {
            mentions = List.copyOf(mentions);
            links = List.copyOf(links);
        }
    }

    /// A project, an article or a person with what is known of it.
    ///
    /// @param entity the thing
    /// @param categories its categories, the main one first
    /// @param flags its health, by flag
    /// @param facts what providers say, or null
    /// @param mentions where it was mentioned, the newest episode first
    public record OfThing(EntityRow entity, List<CategoryRow> categories, List<FlagRow> flags,
            @Nullable ProjectFacts facts, List<MentionRow> mentions) {
        /// Copies the lists.
        public OfThing {
            categories = List.copyOf(categories);
            flags = List.copyOf(flags);
            mentions = List.copyOf(mentions);
        }

        /// What it is in a sentence, or null.
        public @Nullable String summary() {
            return entity.summary() == null && facts != null ? facts.summary() : entity.summary();
        }
    }

    /// All shows by title.
    public List<ShowRow> shows() {
        return episodes.shows();
    }

    /// Gives every episode, the oldest first.
    public void eachEpisode(Consumer<OfEpisode> consumer) throws IOException {
        List<Long> all = episodes.oldestFirst();
        for (int from = 0; from < all.size(); from += PAGE) {
            for (EpisodeRow episode : episodes.read(all.subList(from, Math.min(all.size(), from + PAGE)))) {
                consumer.take(of(episode));
            }
        }
    }

    private OfEpisode of(EpisodeRow episode) {
        List<MentionRow> mentioned = mentions.ofEpisode(episode.id());
        List<LinkRow> linked = links.ofEpisode(episode.id());
        return new OfEpisode(episode, episodes.people(episode.id()), episodes.segments(episode.id())
                .stream()
                .map(segment -> new OfSegment(segment,
                        mentioned.stream().filter(mention -> mention.segmentId() == segment.id()).toList(),
                        linked.stream().filter(link -> link.segmentId() == segment.id()).toList()))
                .toList());
    }

    /// Gives everything visible of a kind, by name.
    public void eachThing(EntityKind kind, Consumer<OfThing> consumer) throws IOException {
        for (EntityRow entity : entities.all(kind)) {
            consumer.take(of(entity));
        }
    }

    private OfThing of(EntityRow entity) {
        boolean project = entity.kind() == EntityKind.PROJECT;
        return new OfThing(entity, facts.categories(entity.id()), facts.flags(entity.id()), project
                ? facts.facts(entity.id()).orElse(null)
                : null, mentions.ofEntity(entity.id()));
    }

    /// Whether an address is alive; null when it was never checked.
    public @Nullable LinkStateRow state(@Nullable String url) {
        return url == null ? null : states.get(CanonicalUrl.of(url).indexed());
    }
}
