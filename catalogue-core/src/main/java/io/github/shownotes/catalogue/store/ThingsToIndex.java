package io.github.shownotes.catalogue.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

import io.github.shownotes.catalogue.extract.Evidence;
import io.github.shownotes.catalogue.resolve.CanonicalUrl;
import io.github.shownotes.catalogue.resolve.EntityKind;

/// Reads projects, articles and people with all that is searched and counted of them.
final class ThingsToIndex {
    private ThingsToIndex() {}

    static List<IndexedThing> in(Handle handle, KeyRange range) {
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
