package io.github.shownotes.catalogue.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

import io.github.shownotes.catalogue.resolve.EntityKind;
import io.github.shownotes.catalogue.resolve.Review;

/// What a review looks at.
public final class ReviewDao {
    private final Jdbi jdbi;

    /// Works on this database.
    public ReviewDao(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /// Every visible thing with what may be doubtful about it, in the order they came.
    public List<Review.Subject> subjects() {
        return jdbi.inTransaction(ReviewDao::subjects);
    }

    private static List<Review.Subject> subjects(Handle handle) {
        Map<Long, List<String>> repositories = repositories(handle);
        Map<Long, Map<String, String>> candidates = candidates(handle);
        var reused = new HashMap<Long, String>();
        handle.createQuery("""
                           select i.entity_id, i.detail
                           from identity_event i
                           where i.kind = 'reused' and exists (
                               select 1 from alias a
                               where a.entity_id = i.entity_id and a.alias_key like 'repo:%'
                                 and position(substring(a.alias_key from 6) || ' ' in i.detail) = 1)
                           order by i.id
                           """)
                .map((row, context) -> reused.put(row.getLong("entity_id"), row.getString("detail")))
                .list();
        return handle.createQuery("""
                                  select e.id, e.kind, e.slug, e.name, e.times_covered,
                                         (select max(m.confidence) from mention m where m.entity_id = e.id) as surest
                                  from entity e
                                  where e.merged_into is null and not e.hidden and e.times_covered > 0
                                  order by e.id
                                  """)
                .map((row, context) -> new Review.Subject(EntityKind.of(row.getString("kind")), row.getString("slug"),
                        row
                                .getString("name"),
                        row.getInt("times_covered"), row.getDouble("surest"),
                        repositories.getOrDefault(row.getLong("id"), List.of()),
                        candidates.getOrDefault(row.getLong("id"),
                                Map.of()),
                        reused.getOrDefault(row.getLong("id"), "")))
                .list();
    }

    /// Those of a project; of addresses that lead to one repository only one.
    private static Map<Long, List<String>> repositories(Handle handle) {
        var repositories = new HashMap<Long, List<String>>();
        var seen = new HashSet<String>();
        handle.createQuery("""
                           select a.entity_id, substring(a.alias_key from 6) as address, n.node_id
                           from alias a
                           left join repository_node n on n.address = substring(a.alias_key from 6)
                           where a.kind = 'project' and a.alias_key like 'repo:%'
                             and not exists (select 1 from correction_effect c
                                             where c.entity_id = a.moved_from and c.effect = 'merged')
                           order by a.entity_id, a.alias_key
                           """).map((row, context) -> {
            long id = row.getLong("entity_id");
            String node = row.getString("node_id");
            Set<String> once = node == null || seen.add(id + " " + node) ? Set.of(row.getString("address")) : Set.of();
            return repositories.computeIfAbsent(id, none -> new ArrayList<>()).addAll(once);
        }).list();
        return repositories;
    }

    private static Map<Long, Map<String, String>> candidates(Handle handle) {
        var candidates = new HashMap<Long, Map<String, String>>();
        handle.createQuery("""
                           select entity_id, subject, evidence from entity_subject
                           where candidate and provider = 'pypi'
                           order by entity_id, subject
                           """)
                .map((row, context) -> candidates.computeIfAbsent(row.getLong("entity_id"), none -> new TreeMap<>())
                        .put(row.getString("subject"), row.getString("evidence")))
                .list();
        return candidates;
    }
}
