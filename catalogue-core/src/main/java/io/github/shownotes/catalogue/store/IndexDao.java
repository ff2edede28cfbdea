package io.github.shownotes.catalogue.store;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/// Everything that a search index is made of, read in pieces by ascending key, so that a catalogue of any size fits.
public final class IndexDao {
    private final Jdbi jdbi;

    /// Works on this database.
    public IndexDao(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /// A piece of a table.
    ///
    /// @param <T> what is read
    /// @param rows what it holds
    /// @param last the key it ends with
    public record Piece<T>(List<T> rows, long last) {
        /// Copies the list.
        public Piece {
            rows = List.copyOf(rows);
        }
    }

    /// What only reading all of it can tell.
    public Overview overview() {
        StatisticsDao statistics = new StatisticsDao(jdbi);
        List<RisingRow> rising = statistics.newestDay()
                .map(day -> statistics.rising(day, Overview.MOST_RISING))
                .orElse(List.of());
        return new Overview(new EntityDao(jdbi).counts(), statistics.years(), statistics.favourites(
                Overview.MOST_FAVOURITES), rising, new PresenterDao(jdbi).all(), new CategoryDao(jdbi).all(),
                statistics.categories(), statistics.linkStates());
    }

    /// Where every segment is, by its key.
    public Map<Long, SegmentPlace> segments() {
        return jdbi.withHandle(handle -> {
            var episodes = new HashMap<Long, CoverageRow>();
            handle.createQuery("""
                               select e.id, show.slug as show_slug, e.slug, e.number, e.title, e.link, e.published
                               from episode e
                               join show on show.id = e.show_id
                               """)
                    .map((row, context) -> episodes.put(row.getLong("id"), new CoverageRow(row.getString("show_slug"),
                            row.getString("slug"), row.getObject("number", Integer.class), row.getString("title"), row
                                    .getString("link"),
                            row.getObject("published", LocalDate.class))))
                    .list();
            var presenters = new HashMap<String, String>();
            var places = new HashMap<Long, SegmentPlace>();
            handle.createQuery("select id, episode_id, presenter from segment")
                    .map((row, context) -> {
                        CoverageRow episode = episodes.get(row.getLong("episode_id"));
                        String presenter = row.getString("presenter");
                        // One of each name, not one a segment.
                        return episode == null
                                ? null
                                : places.put(row.getLong("id"), new SegmentPlace(episode, presenter == null
                                        ? null
                                        : presenters.computeIfAbsent(presenter, name -> name)));
                    })
                    .list();
            return places;
        });
    }

    /// The names of all categories by slug.
    public Map<String, String> categoryNames() {
        return jdbi.withHandle(handle -> {
            var names = new HashMap<String, String>();
            handle.createQuery("select slug, name from category")
                    .map((row, context) -> names.put(row.getString("slug"), row.getString("name")))
                    .list();
            return names;
        });
    }

    /// The titles of all shows by slug.
    public Map<String, String> showTitles() {
        return new EpisodeDao(jdbi).showTitles();
    }

    /// The next visible projects, articles and people; empty at the end.
    ///
    /// @param after the key that the piece before ended with, or 0
    /// @param size how many keys a piece spans at most
    public Optional<Piece<IndexedThing>> things(long after, int size) {
        return jdbi.withHandle(handle -> end(handle, "entity", after, size)
                .map(last -> new Piece<>(ThingsToIndex.in(handle, new KeyRange(after, last)), last)));
    }

    /// The next episodes; empty at the end.
    ///
    /// @param after the key that the piece before ended with, or 0
    /// @param size how many keys a piece spans at most
    public Optional<Piece<IndexedEpisode>> episodes(long after, int size) {
        return jdbi.withHandle(handle -> end(handle, "episode", after, size)
                .map(last -> new Piece<>(EpisodesToIndex.in(handle, new KeyRange(after, last)), last)));
    }

    /// The next addresses that stand in the notes; empty at the end.
    ///
    /// @param after the key that the piece before ended with, or 0
    /// @param size how many keys a piece spans at most
    public Optional<Piece<IndexedLink>> links(long after, int size) {
        return jdbi.withHandle(handle -> end(handle, "link", after, size)
                .map(last -> new Piece<>(LinksToIndex.in(handle, new KeyRange(after, last)), last)));
    }

    private static Optional<Long> end(Handle handle, String table, long after, int size) {
        return handle.createQuery("""
                                  select max(id) from (
                                      select id from %s where id > :after order by id fetch first :size rows only) piece
                                  """.formatted(table))
                .bind("after", after)
                .bind("size", size)
                .map((row, context) -> Optional.ofNullable(row.getObject(1, Long.class)))
                .one();
    }
}
