package io.github.shownotes.catalogue.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jdbi.v3.core.Jdbi;

import io.github.shownotes.catalogue.extract.Evidence;
import io.github.shownotes.catalogue.extract.Role;
import io.github.shownotes.catalogue.resolve.EntityKind;

/// What stands together with what, as pages read it. Visible things only, see [EntityDao].
public final class RelatedDao {
    /// Standing together once is no habit.
    private static final int OFTEN = 2;

    private static final Comparator<RelatedRow> MOST_FREQUENT_FIRST = Comparator.comparingInt(RelatedRow::times)
            .thenComparingInt(row -> row.thing().timesCovered())
            .reversed()
            .thenComparing(row -> row.thing().name())
            .thenComparingLong(row -> row.thing().id());

    private final Jdbi jdbi;

    /// Works on this database.
    public RelatedDao(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /// The things of a kind that share at least two segments with a thing. First those that are seldom covered without it:
    /// by the square of the shared segments over the episodes of the other, which sorts like the cosine of the two.
    public List<RelatedRow> together(long entityId, EntityKind kind, int limit) {
        return jdbi.withHandle(handle -> Ranking.read(handle, handle
                .createQuery(
                        """
                        select entity.id as entity_id, count(distinct other.segment_id) as times, 0 as times_before
                        from mention own
                        join mention other on other.segment_id = own.segment_id and other.entity_id <> own.entity_id
                        join entity on entity.id = other.entity_id
                        where own.entity_id = :entity and own.confidence >= :threshold and other.confidence >= :threshold
                          and entity.kind = :kind and %s
                        group by entity.id, entity.times_covered, entity.sort_name
                        having count(distinct other.segment_id) >= :least
                        order by cast(count(distinct other.segment_id) as double precision) * count(distinct other.segment_id)
                                     / entity.times_covered desc, count(distinct other.segment_id) desc, entity.sort_name, entity.id
                        fetch first :limit rows only
                        """
                                .formatted(EntityDao.VISIBLE))
                .bind("entity", entityId)
                .bind("kind", kind.label())
                .bind("threshold", Evidence.THRESHOLD)
                .bind("least", OFTEN)
                .bind("limit", limit), (thing, rank) -> new RelatedRow(thing, rank.times(), Set.of())));
    }

    /// The things of another kind that a thing has to do with: a segment is about the more tangible of the two (a project
    /// before an article before a person), or both stand in one sentence. With the roles of the person, when one of the two
    /// is a person. The most frequent first.
    public List<RelatedRow> beside(EntityRow own, EntityKind kind, int limit) {
        String tangible = own.kind().compareTo(kind) < 0 ? "own" : "other";
        return jdbi.withHandle(handle -> {
            Map<Long, List<Set<Role>>> found = new LinkedHashMap<>();
            handle.createQuery(
                    """
                    select distinct other.entity_id, other.segment_id, own.roles as own_roles, other.roles as other_roles
                    from mention own
                    join mention other on other.segment_id = own.segment_id and other.entity_id <> own.entity_id
                    join entity on entity.id = other.entity_id
                    where own.entity_id = :entity and own.confidence >= :threshold and other.confidence >= :threshold
                      and (%s.subject or own.quote = other.quote)
                      and entity.kind = :kind and %s
                    """
                            .formatted(tangible, EntityDao.VISIBLE))
                    .bind("entity", own.id())
                    .bind("kind", kind.label())
                    .bind("threshold", Evidence.THRESHOLD)
                    .map((row, context) -> found.computeIfAbsent(row.getLong("entity_id"), id -> new ArrayList<>())
                            .add(roles(row)))
                    .list();
            return Ranking.entities(handle, List.copyOf(found.keySet()))
                    .values()
                    .stream()
                    .map(thing -> together(thing, found.getOrDefault(thing.id(), List.of())))
                    .sorted(MOST_FREQUENT_FIRST)
                    .limit(limit)
                    .toList();
        });
    }

    private static Set<Role> roles(ResultSet row) throws SQLException {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        roles.addAll(MentionDao.roles(row.getString("own_roles")));
        roles.addAll(MentionDao.roles(row.getString("other_roles")));
        return roles;
    }

    private static RelatedRow together(EntityRow thing, List<Set<Role>> segments) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        segments.forEach(roles::addAll);
        return new RelatedRow(thing, segments.size(), roles);
    }
}
