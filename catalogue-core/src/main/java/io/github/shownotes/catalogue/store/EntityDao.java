package io.github.shownotes.catalogue.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

import io.github.shownotes.catalogue.extract.Evidence;
import io.github.shownotes.catalogue.resolve.EntityKind;
import io.github.shownotes.catalogue.resolve.Names;

/// Projects, articles and people, as pages read them.
///
/// Visible is what is neither hidden nor merged into another and is covered by at least one episode.
public final class EntityDao {
    static final String COLUMNS = "id, kind, slug, name, summary, url, times_covered, first_covered, last_covered";
    static final String VISIBLE = "merged_into is null and not hidden and times_covered > 0";

    private final Jdbi jdbi;

    /// Works on this database.
    public EntityDao(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /// One page of the visible entities of a kind.
    ///
    /// @param query what the name has to contain, without regard to case and accents; null or blank for all
    /// @param page which page, from 1
    /// @param size how many a page holds
    public Page<EntityRow> list(EntityKind kind, @Nullable String query, EntityOrder order, int page, int size) {
        boolean all = query == null || query.isBlank();
        String where = " from entity where kind = :kind and " + VISIBLE
                + (all ? "" : " and sort_name like :name escape '!'");
        return jdbi.withHandle(handle -> {
            Query count = handle.createQuery("select count(*)" + where).bind("kind", kind.label());
            Query rows = handle.createQuery("select " + COLUMNS + where + " order by " + sort(order)
                    + " offset :offset rows fetch next :size rows only")
                    .bind("kind", kind.label())
                    .bind("offset", (page - 1L) * size)
                    .bind("size", size);
            if (query != null && !all) {
                String pattern = Stored.anywhere(Names.sortable(query));
                count.bind("name", pattern);
                rows.bind("name", pattern);
            }
            return new Page<>(rows.map((row, context) -> entity(row)).list(), count.mapTo(Long.class).one(), page,
                    size);
        });
    }

    /// Every visible entity of a kind by name.
    public List<EntityRow> all(EntityKind kind) {
        return top(kind, EntityOrder.NAME, Integer.MAX_VALUE);
    }

    /// The first visible entities of a kind in an order.
    public List<EntityRow> top(EntityKind kind, EntityOrder order, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery("select " + COLUMNS + " from entity where kind = :kind and "
                + VISIBLE + " order by " + sort(order) + " fetch first :limit rows only")
                .bind("kind", kind.label())
                .bind("limit", limit)
                .map((row, context) -> entity(row))
                .list());
    }

    /// The entity with that address, hidden ones too. For the old slug of a merged one it is the entity it became, so
    /// compare the slugs and redirect.
    public Optional<EntityRow> find(EntityKind kind, String slug) {
        return jdbi.withHandle(handle -> handle
                .createQuery(
                        """
                        select %s from entity
                        where id = (select coalesce(merged_into, id) from entity where kind = :kind and slug = :slug)
                        """.formatted(COLUMNS))
                .bind("kind", kind.label())
                .bind("slug", Stored.text(slug))
                .map((row, context) -> entity(row))
                .findOne());
    }

    /// Visible entities of all kinds that every word fits: in their name, in another name they go by, in their address or
    /// summary. Those whose name fits come first, then the more often covered.
    public List<EntityRow> search(String words, int limit) {
        List<SearchTerm> terms = SearchTerm.of(words);
        if (terms.isEmpty()) {
            return List.of();
        }
        var inName = new ArrayList<String>();
        var anywhere = new ArrayList<String>();
        var patterns = new LinkedHashMap<String, String>();
        for (SearchTerm term : terms) {
            var named = new ArrayList<String>();
            var found = new ArrayList<String>();
            for (String spelling : term.spellings()) {
                String word = "word" + patterns.size();
                patterns.put(word, Stored.anywhere(spelling));
                named.add("sort_name like :%s escape '!'".formatted(word));
                found.add("""
                          sort_name like :%1$s escape '!' or lower(summary) like :%1$s escape '!'
                          or lower(url) like :%1$s escape '!'
                          or exists (select 1 from alias
                                     where alias.entity_id = entity.id and lower(label) like :%1$s escape '!')
                          """.formatted(word));
            }
            inName.add("(" + String.join(" or ", named) + ")");
            anywhere.add("(" + String.join(" or ", found) + ")");
        }
        String whole = terms.stream().map(SearchTerm::folded).collect(Collectors.joining(" "));
        String sql = """
                     select %s from entity
                     where %s and %s
                     order by case when sort_name = :whole then 0
                                   when sort_name like :start escape '!' then 1
                                   when %s then 2
                                   else 3 end,
                              times_covered desc, sort_name, id
                     fetch first :limit rows only
                     """.formatted(COLUMNS, VISIBLE, String.join(" and ", anywhere), String.join(" and ", inName));
        return jdbi.withHandle(handle -> {
            Query query = handle.createQuery(sql)
                    .bind("whole", whole)
                    .bind("start", Stored.beginning(whole))
                    .bind("limit", limit);
            patterns.forEach(query::bind);
            return query.map((row, context) -> entity(row)).list();
        });
    }

    /// Everything that [#search] looks into.
    public List<SearchableThing> searchable() {
        return jdbi.withHandle(handle -> {
            var labels = new HashMap<Long, List<String>>();
            handle.createQuery("select entity_id, label from alias")
                    .map((row, context) -> labels.computeIfAbsent(row.getLong(1), id -> new ArrayList<>()).add(row
                            .getString(2)))
                    .list();
            return handle.createQuery("select " + COLUMNS + ", sort_name from entity where " + VISIBLE)
                    .map((row, context) -> new SearchableThing(entity(row), row.getString("sort_name"), labels
                            .getOrDefault(row.getLong("id"), List.of())))
                    .list();
        });
    }

    /// The addresses that notes linked for it, each once, sorted.
    public List<String> addresses(long entityId) {
        return jdbi.withHandle(handle -> handle
                .createQuery("""
                             select distinct label from alias
                             where entity_id = :entity and alias_key not like 'name:%' and alias_key not like 'place:%'
                             order by label
                             """)
                .bind("entity", entityId)
                .mapTo(String.class)
                .list());
    }

    /// How much the catalogue holds.
    public Counts counts() {
        return jdbi.withHandle(handle -> handle
                .createQuery("""
                             select (select count(*) from show) as shows,
                                    (select count(*) from episode) as episodes,
                                    (select count(*) from entity where kind = 'project' and %1$s) as projects,
                                    (select count(*) from entity where kind = 'article' and %1$s) as articles,
                                    (select count(*) from entity where kind = 'person' and %1$s) as people,
                                    (select count(*) from mention m join entity e on e.id = m.entity_id
                                     where m.confidence >= :threshold and not e.hidden) as mentions,
                                    (select count(*) from link l where %2$s and exists (
                                         select 1 from link_occurrence o where o.link_id = l.id)) as links
                             """.formatted(VISIBLE, LinkDao.NO_EXAMPLE))
                .bind("threshold", Evidence.THRESHOLD)
                .map((row, context) -> new Counts(row.getInt("shows"), row.getInt("episodes"), row.getInt("projects"),
                        row
                                .getInt("articles"),
                        row.getInt("people"), row.getInt("mentions"), row.getInt("links")))
                .one());
    }

    private static String sort(EntityOrder order) {
        return switch (order) {
            case NAME -> "sort_name, id";
            case LAST_COVERED -> "last_covered desc nulls last, sort_name, id";
            case FIRST_COVERED -> "first_covered desc nulls last, sort_name, id";
            case TIMES_COVERED -> "times_covered desc, sort_name, id";
        };
    }

    static EntityRow entity(ResultSet row) throws SQLException {
        return new EntityRow(row.getLong("id"), EntityKind.of(row.getString("kind")), row.getString("slug"), row
                .getString("name"), row.getString("summary"), row.getString("url"), row.getInt("times_covered"),
                row
                        .getObject("first_covered", LocalDate.class),
                row.getObject("last_covered", LocalDate.class));
    }
}
