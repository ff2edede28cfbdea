package io.github.shownotes.catalogue.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.generic.GenericType;
import org.jspecify.annotations.Nullable;

import io.github.shownotes.catalogue.extract.Evidence;
import io.github.shownotes.catalogue.notes.SegmentKind;

/// Shows, episodes and their segments, as pages read them.
public final class EpisodeDao {
    /// What is counted is what the episode's page lists. The inner query picks the page's rows first, so that only
    /// theirs are counted.
    private static final String SELECT = """
                                         select e.id, e.show_slug, e.show_title, e.slug, e.number, e.title, e.published, e.link, e.audio, e.summary,
                                                (%1$s 'project') as projects, (%1$s 'article') as articles, (%1$s 'person') as people
                                         from (
                                             select episode.*, show.slug as show_slug, show.title as show_title
                                             from episode
                                             join show on show.id = episode.show_id
                                             %%s
                                         ) e
                                         """
            .formatted("""
                       select count(distinct m.entity_id)
                       from segment s
                       join mention m on m.segment_id = s.id
                       join entity n on n.id = m.entity_id
                       where s.episode_id = e.id and m.confidence >= :threshold and not n.hidden and n.kind =""");

    private final Jdbi jdbi;

    /// Works on this database.
    public EpisodeDao(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /// One page of all episodes.
    ///
    /// @param page which page, from 1
    /// @param size how many a page holds
    public Page<EpisodeRow> list(EpisodeOrder order, int page, int size) {
        String sort = switch (order) {
            case NEWEST -> "published desc nulls last, number desc nulls last, id desc";
            case OLDEST -> "published asc nulls last, number asc nulls last, id asc";
            case TITLE -> "title asc, id asc";
        };
        return jdbi.withHandle(handle -> {
            long total = handle.createQuery("select count(*) from episode").mapTo(Long.class).one();
            List<EpisodeRow> items = handle.createQuery(SELECT.formatted("order by " + sort
                    + " offset :offset rows fetch next :size rows only") + "order by " + sort)
                    .bind("threshold", Evidence.THRESHOLD)
                    .bind("offset", (page - 1L) * size)
                    .bind("size", size)
                    .map((row, context) -> episode(row))
                    .list();
            return new Page<>(items, total, page, size);
        });
    }

    private record Place(long id, @Nullable LocalDate published, @Nullable Integer number, String show, String slug) {
        static final Comparator<Place> ORDER = Comparator
                .comparing(Place::published, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
                .thenComparing(Place::number, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(Place::show)
                .thenComparing(Place::slug);
    }

    /// The keys of all episodes, the oldest first, in an order that the episodes alone decide: not who stored them first, nor
    /// the language that the database sorts by.
    public List<Long> oldestFirst() {
        return jdbi.withHandle(handle -> handle
                .createQuery("""
                             select e.id, e.published, e.number, show.slug as show_slug, e.slug
                             from episode e join show on show.id = e.show_id
                             """)
                .map((row, context) -> new Place(row.getLong("id"), row.getObject("published", LocalDate.class), row
                        .getObject("number", Integer.class), row.getString("show_slug"), row.getString("slug")))
                .stream()
                .sorted(Place.ORDER)
                .map(Place::id)
                .toList());
    }

    /// Some episodes, in the order of their keys.
    ///
    /// @param ids the keys, at least one
    public List<EpisodeRow> read(List<Long> ids) {
        return jdbi.withHandle(handle -> handle.createQuery(SELECT.formatted("where episode.id in (<ids>)"))
                .bind("threshold", Evidence.THRESHOLD)
                .bindList("ids", ids)
                .map((row, context) -> episode(row))
                .stream()
                .sorted(Comparator.comparingInt(episode -> ids.indexOf(episode.id())))
                .toList());
    }

    /// The episode with that address.
    public Optional<EpisodeRow> find(String showSlug, String episodeSlug) {
        return jdbi.withHandle(handle -> handle.createQuery(SELECT.formatted(
                "where show.slug = :show and episode.slug = :slug"))
                .bind("threshold", Evidence.THRESHOLD)
                .bind("show", Stored.text(showSlug))
                .bind("slug", Stored.text(episodeSlug))
                .map((row, context) -> episode(row))
                .findOne());
    }

    /// The episode that came out last.
    public Optional<EpisodeRow> newest() {
        return list(EpisodeOrder.NEWEST, 1, 1).items().stream().findFirst();
    }

    /// The last episodes of a year, the newest first.
    public List<EpisodeRow> ofYear(int year, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery(SELECT.formatted(
                "where episode.published between :first and :last "
                        + "order by published desc, number desc nulls last, id desc fetch first :limit rows only")
                + "order by published desc, number desc nulls last, id desc")
                .bind("threshold", Evidence.THRESHOLD)
                .bind("first", LocalDate.of(year, 1, 1))
                .bind("last", LocalDate.of(year, 12, 31))
                .bind("limit", limit)
                .map((row, context) -> episode(row))
                .list());
    }

    /// The last episodes that came out on any of these days, the newest first.
    public List<EpisodeRow> on(Collection<LocalDate> days, int limit) {
        if (days.isEmpty()) {
            return List.of();
        }
        return jdbi.withHandle(handle -> handle.createQuery(SELECT.formatted("where episode.published in (<days>) "
                + "order by published desc, number desc nulls last, id desc fetch first :limit rows only")
                + "order by published desc, number desc nulls last, id desc")
                .bind("threshold", Evidence.THRESHOLD)
                .bindList("days", List.copyOf(days))
                .bind("limit", limit)
                .map((row, context) -> episode(row))
                .list());
    }

    /// The one before it in the same show: by number, else by date.
    public Optional<EpisodeRow> before(EpisodeRow episode) {
        return neighbour(episode, "<", "desc");
    }

    /// The one after it in the same show: by number, else by date.
    public Optional<EpisodeRow> after(EpisodeRow episode) {
        return neighbour(episode, ">", "asc");
    }

    private Optional<EpisodeRow> neighbour(EpisodeRow episode, String side, String direction) {
        String column = episode.number() != null ? "number" : "published";
        Object value = episode.number() != null ? episode.number() : episode.published();
        if (value == null) {
            return Optional.empty();
        }
        String where = """
                       where show.slug = :show and (episode.%1$s %2$s :value or episode.%1$s = :value and episode.id %2$s :id)
                       order by episode.%1$s %3$s, episode.id %3$s
                       fetch first row only
                       """
                .formatted(column, side, direction);
        return jdbi.withHandle(handle -> handle.createQuery(SELECT.formatted(where))
                .bind("threshold", Evidence.THRESHOLD)
                .bind("show", episode.showSlug())
                .bind("value", value)
                .bind("id", episode.id())
                .map((row, context) -> episode(row))
                .findOne());
    }

    /// An episode's segments in order.
    public List<SegmentRow> segments(long episodeId) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                                                            select id, episode_id, position, kind, presenter, title
                                                            from segment
                                                            where episode_id = :episode
                                                            order by position
                                                            """)
                .bind("episode", episodeId)
                .map((row, context) -> new SegmentRow(row.getLong("id"), row.getLong("episode_id"), row.getInt(
                        "position"), SegmentKind.of(row.getString("kind")), row.getString("presenter"),
                        row.getString(
                                "title")))
                .list());
    }

    /// Whom the sources name for the episode, in their order.
    public List<EpisodePersonRow> people(long episodeId) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                                                            select name, role, url
                                                            from episode_person
                                                            where episode_id = :episode
                                                            order by position
                                                            """)
                .bind("episode", episodeId)
                .map((row, context) -> new EpisodePersonRow(row.getString("name"), row.getString("role"), row.getString(
                        "url")))
                .list());
    }

    /// The titles of all shows by slug.
    public Map<String, String> showTitles() {
        return jdbi.withHandle(handle -> handle.createQuery("select slug, title from show")
                .setMapKeyColumn("slug")
                .setMapValueColumn("title")
                .collectInto(new GenericType<Map<String, String>>() {
                }));
    }

    /// All shows by title.
    public List<ShowRow> shows() {
        return jdbi.withHandle(handle -> handle
                .createQuery("""
                             select id, slug, title, link, feed,
                                    (select count(*) from episode where episode.show_id = show.id) as episodes
                             from show
                             order by title, id
                             """)
                .map((row, context) -> new ShowRow(row.getLong("id"), row.getString("slug"), row.getString("title"), row
                        .getString("link"), row.getString("feed"), row.getInt("episodes")))
                .list());
    }

    private static EpisodeRow episode(ResultSet row) throws SQLException {
        return new EpisodeRow(row.getLong("id"), row.getString("show_slug"), row.getString("show_title"), row.getString(
                "slug"), row.getObject("number", Integer.class), row.getString("title"),
                row.getObject("published",
                        LocalDate.class),
                row.getString("link"), row.getString("audio"), row.getString("summary"), row.getInt("projects"), row
                        .getInt("articles"),
                row.getInt("people"));
    }
}
