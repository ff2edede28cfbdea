package io.github.shownotes.catalogue.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jspecify.annotations.Nullable;

import io.github.shownotes.catalogue.extract.Evidence;
import io.github.shownotes.catalogue.resolve.CanonicalUrl;
import io.github.shownotes.catalogue.resolve.EntityKind;

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

    /// The next visible projects, articles and people; empty at the end.
    ///
    /// @param after the key that the piece before ended with, or 0
    /// @param size how many keys a piece spans at most
    public Optional<Piece<IndexedThing>> things(long after, int size) {
        return jdbi.withHandle(handle -> end(handle, "entity", after, size)
                .map(last -> new Piece<>(things(handle, new Range(after, last)), last)));
    }

    /// The next episodes; empty at the end.
    ///
    /// @param after the key that the piece before ended with, or 0
    /// @param size how many keys a piece spans at most
    public Optional<Piece<IndexedEpisode>> episodes(long after, int size) {
        return jdbi.withHandle(handle -> end(handle, "episode", after, size)
                .map(last -> new Piece<>(episodes(handle, new Range(after, last)), last)));
    }

    /// The next addresses that stand in the notes; empty at the end.
    ///
    /// @param after the key that the piece before ended with, or 0
    /// @param size how many keys a piece spans at most
    public Optional<Piece<IndexedLink>> links(long after, int size) {
        return jdbi.withHandle(handle -> end(handle, "link", after, size)
                .map(last -> new Piece<>(links(handle, new Range(after, last)), last)));
    }

    private record Range(long after, long last) {
        /// Runs a query that bounds its keys by `:after` and `:last`.
        <T> List<T> rows(Handle handle, String sql, RowMapper<T> mapper) {
            return handle.createQuery(sql).bind("after", after).bind("last", last).map(mapper).list();
        }

        /// The same, with what belongs to one key together.
        <T> Map<Long, List<T>> grouped(Handle handle, String sql, RowMapper<T> mapper) {
            var groups = new HashMap<Long, List<T>>();
            rows(handle, sql, (row, context) -> groups.computeIfAbsent(row.getLong(1), key -> new ArrayList<>())
                    .add(Objects.requireNonNull(mapper.map(row, context))));
            return groups;
        }
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

    private static List<IndexedThing> things(Handle handle, Range range) {
        Map<Long, List<String>> names = range.grouped(handle, """
                                                              select entity_id, label from alias
                                                              where entity_id > :after and entity_id <= :last
                                                                and alias_key like 'name:%'
                                                              order by entity_id, label
                                                              """, (row, context) -> row.getString(2));
        Map<Long, List<IndexedThing.Sentence>> mentions = range.grouped(handle,
                """
                select entity_id, segment_id, quote from mention
                where entity_id > :after and entity_id <= :last and confidence >= %s
                """.formatted(Evidence.THRESHOLD),
                (row, context) -> new IndexedThing.Sentence(row.getLong(2), row.getString(3)));
        Map<Long, List<String>> categories = range.grouped(handle, """
                                                                   select ec.entity_id, c.slug
                                                                   from entity_category ec
                                                                   join category c on c.id = ec.category_id
                                                                   where ec.entity_id > :after and ec.entity_id <= :last
                                                                   order by ec.entity_id, c.slug
                                                                   """, (row, context) -> row.getString(2));
        Map<Long, List<String>> flags = range.grouped(handle, """
                                                              select entity_id, flag from entity_flag
                                                              where entity_id > :after and entity_id <= :last
                                                              order by entity_id, flag
                                                              """, (row, context) -> row.getString(2));
        var rows = range.rows(handle,
                """
                select e.id, e.kind, e.slug, e.name, e.sort_name, coalesce(e.summary, f.summary) as summary, e.url,
                       e.times_covered, e.first_covered, e.last_covered, a.authors, f.licence, f.language, f.stars,
                       coalesce(p.package_name, f.package_name) as package_name
                from entity e
                left join article a on a.entity_id = e.id
                left join project p on p.entity_id = e.id
                left join project_facts f on f.entity_id = e.id
                where e.id > :after and e.id <= :last
                  and e.merged_into is null and not e.hidden and e.times_covered > 0
                order by e.id
                """, (row, context) -> new ThingRow(entity(row), row.getString("sort_name"),
                        row.getString("authors"), row.getString("licence"), row.getString("language"),
                        row.getObject("stars",
                                Integer.class),
                        row.getString("package_name")));
        Map<String, String> states = linkStates(handle, rows);
        return rows.stream()
                .map(row -> {
                    long id = row.entity().id();
                    return new IndexedThing(row.entity(), row.sortName(), names.getOrDefault(id, List.of()), lines(row
                            .authors()), mentions.getOrDefault(id, List.of()), categories.getOrDefault(id, List.of()),
                            flags.getOrDefault(id, List.of()), row.licence(), row.language(), row.stars(), row.entity()
                                    .kind() == EntityKind.PROJECT ? row.packageName() != null : null,
                            row.address()
                                    .map(states::get)
                                    .orElse(null));
                })
                .toList();
    }

    private record ThingRow(EntityRow entity, String sortName, @Nullable String authors, @Nullable String licence,
            @Nullable String language, @Nullable Integer stars, @Nullable String packageName) {
        Optional<String> address() {
            return Optional.ofNullable(entity.url()).map(url -> CanonicalUrl.of(url).indexed());
        }
    }

    private static Map<String, String> linkStates(Handle handle, List<ThingRow> things) {
        List<String> addresses = things.stream().map(ThingRow::address).flatMap(Optional::stream).distinct().toList();
        var states = new HashMap<String, String>();
        if (!addresses.isEmpty()) {
            handle.createQuery("""
                               select l.canonical_url, s.state
                               from link l
                               join link_state s on s.link_id = l.id
                               where l.canonical_url in (<addresses>)
                               """)
                    .bindList("addresses", addresses)
                    .map((row, context) -> states.put(row.getString(1), row.getString(2)))
                    .list();
        }
        return states;
    }

    private static List<IndexedEpisode> episodes(Handle handle, Range range) {
        Map<Long, List<String>> presenters = range.grouped(handle,
                """
                select distinct episode_id, presenter from segment
                where episode_id > :after and episode_id <= :last and presenter is not null
                order by episode_id, presenter
                """, (row, context) -> row.getString(2));
        Map<Long, List<String>> people = range.grouped(handle, """
                                                               select episode_id, name from episode_person
                                                               where episode_id > :after and episode_id <= :last
                                                               order by episode_id, position
                                                               """, (row, context) -> row.getString(2));
        Map<Long, List<String>> sentences = range.grouped(handle,
                """
                select episode_id, title from segment
                where episode_id > :after and episode_id <= :last and title <> ''
                order by episode_id, position
                """, (row, context) -> row.getString(2));
        var covered = new HashMap<Long, Map<EntityKind, Integer>>();
        range.rows(handle, """
                           select s.episode_id, n.kind, count(distinct m.entity_id)
                           from segment s
                           join mention m on m.segment_id = s.id
                           join entity n on n.id = m.entity_id
                           where s.episode_id > :after and s.episode_id <= :last and m.confidence >= %s and not n.hidden
                           group by s.episode_id, n.kind
                           """.formatted(Evidence.THRESHOLD), (row, context) -> covered.computeIfAbsent(row.getLong(1),
                key -> new HashMap<>()).put(EntityKind.of(row.getString(2)), row.getInt(3)));
        range.rows(handle, """
                           select s.episode_id, m.quote
                           from segment s
                           join mention m on m.segment_id = s.id
                           join entity n on n.id = m.entity_id
                           where s.episode_id > :after and s.episode_id <= :last and m.confidence >= %s and not n.hidden
                           order by s.episode_id, s.position, m.position
                           """.formatted(Evidence.THRESHOLD), (row, context) -> sentences.computeIfAbsent(row.getLong(
                1), key -> new ArrayList<>()).add(row.getString(2)));
        return range.rows(handle,
                """
                select e.id, show.slug as show_slug, show.title as show_title, e.slug, e.number, e.title, e.published,
                       e.link, e.summary
                from episode e
                join show on show.id = e.show_id
                where e.id > :after and e.id <= :last
                order by e.id
                """, (row, context) -> {
                    long id = row.getLong("id");
                    Map<EntityKind, Integer> counts = covered.getOrDefault(id, Map.of());
                    var episode = new EpisodeRow(id, row.getString("show_slug"), row.getString("show_title"),
                            row.getString(
                                    "slug"),
                            row.getObject("number", Integer.class), row.getString("title"), row.getObject("published",
                                    LocalDate.class),
                            row.getString("link"), row.getString("summary"), counts.getOrDefault(EntityKind.PROJECT, 0),
                            counts
                                    .getOrDefault(EntityKind.ARTICLE, 0),
                            counts.getOrDefault(EntityKind.PERSON, 0));
                    return new IndexedEpisode(episode, presenters.getOrDefault(id, List.of()),
                            people.getOrDefault(id, List
                                    .of()),
                            sentences.getOrDefault(id, List.of()).stream().distinct().toList());
                });
    }

    private static List<IndexedLink> links(Handle handle, Range range) {
        Map<Long, List<IndexedLink.Place>> places = range.grouped(handle,
                """
                select link_id, segment_id, text, kind from link_occurrence
                where link_id > :after and link_id <= :last
                order by link_id, segment_id, position
                """,
                (row, context) -> new IndexedLink.Place(row.getLong(2), row.getString(3), row.getString(4)));
        return range.rows(handle, """
                                  select l.id, l.url, l.host, s.state, s.archived_url
                                  from link l
                                  left join link_state s on s.link_id = l.id
                                  where l.id > :after and l.id <= :last
                                  order by l.id
                                  """, (row, context) -> new IndexedLink(row.getLong("id"), row.getString("url"), row
                .getString("host"), row.getString("state"), row.getString("archived_url"),
                places.getOrDefault(row
                        .getLong("id"), List.of())))
                .stream()
                .filter(link -> !link.places().isEmpty())
                .toList();
    }

    private static EntityRow entity(ResultSet row) throws SQLException {
        return new EntityRow(row.getLong("id"), EntityKind.of(row.getString("kind")), row.getString("slug"), row
                .getString("name"), row.getString("summary"), row.getString("url"), row.getInt("times_covered"),
                row
                        .getObject("first_covered", LocalDate.class),
                row.getObject("last_covered", LocalDate.class));
    }

    private static List<String> lines(@Nullable String column) {
        return column == null || column.isEmpty() ? List.of() : List.of(column.split("\n"));
    }
}
