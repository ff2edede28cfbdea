package io.github.shownotes.catalogue.store;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

import io.github.shownotes.catalogue.extract.Evidence;
import io.github.shownotes.catalogue.extract.Role;
import io.github.shownotes.catalogue.resolve.EntityKind;

/// What stands together with what, as pages read it. Visible things only, see [EntityDao].
public final class RelatedDao {
    /// Standing together once is no habit.
    private static final int OFTEN = 2;
    private static final int ONCE = 1;
    /// How many of those that share the most segments are looked at: many times what a page shows.
    private static final int CANDIDATES = 500;

    /// How many mentions of a thing are looked at, the newest first: enough to know what goes with it.
    private static final int MENTIONS = 1_000;

    private static final String SHARED = """
                                         from (
                                             select segment_id, entity_id, subject, roles, quote
                                             from mention
                                             where entity_id = :entity and confidence >= :threshold
                                             order by id desc
                                             fetch first %d rows only
                                         ) own
                                         join mention other on other.segment_id = own.segment_id and other.entity_id <> own.entity_id
                                         where other.confidence >= :threshold
                                         """
            .formatted(MENTIONS);

    private static final Comparator<RelatedRow> MOST_FREQUENT_FIRST = Comparator.comparingInt(RelatedRow::times)
            .thenComparingInt(row -> row.thing().timesCovered())
            .reversed()
            .thenComparing(row -> row.thing().name())
            .thenComparingLong(row -> row.thing().id());

    private static final Comparator<RelatedRow> MOST_FAITHFUL_FIRST = Comparator
            .comparingDouble((RelatedRow row) -> (double) row.times() * row.times() / row.thing().timesCovered())
            .thenComparingInt(RelatedRow::times)
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
        return jdbi.withHandle(handle -> sharing(handle, entityId, kind, "", OFTEN)
                .stream()
                .sorted(MOST_FAITHFUL_FIRST)
                .limit(limit)
                .toList());
    }

    /// The things of another kind that a thing has to do with: a segment is about the more tangible of the two (a project
    /// before an article before a person), or both stand in one sentence. With the roles of the person, when one of the two
    /// is a person. The most frequent first.
    public List<RelatedRow> beside(EntityRow own, EntityKind kind, int limit) {
        String bond = " and (%s.subject or own.quote = other.quote)".formatted(own.kind().compareTo(kind) < 0
                ? "own"
                : "other");
        return jdbi.withHandle(handle -> withRoles(handle, own.id(), bond, sharing(handle, own.id(), kind, bond, ONCE)
                .stream()
                .sorted(MOST_FREQUENT_FIRST)
                .limit(limit)
                .toList()));
    }

    /// The things of a kind with the number of segments that they share with another one; where those are very many, the
    /// ones that share most. Whether a thing is of the kind is asked for each: a database that joins them may begin with all
    /// things of the kind.
    private static List<RelatedRow> sharing(Handle handle, long entityId, EntityKind kind, String bond, int least) {
        return Ranking.read(handle, handle
                .createQuery("""
                             select other.entity_id, count(distinct other.segment_id) as times, 0 as times_before
                             %s%s
                               and exists (select 1 from entity where id = other.entity_id and kind = :kind and %s)
                             group by other.entity_id
                             having count(distinct other.segment_id) >= :least
                             order by times desc, other.entity_id
                             fetch first :most rows only
                             """
                        .formatted(SHARED, bond, EntityDao.VISIBLE))
                .bind("entity", entityId)
                .bind("kind", kind.label())
                .bind("threshold", Evidence.THRESHOLD)
                .bind("least", least)
                .bind("most", CANDIDATES), (thing, rank) -> new RelatedRow(thing, rank.times(), Set.of()));
    }

    private static List<RelatedRow> withRoles(Handle handle, long entityId, String bond, List<RelatedRow> rows) {
        if (rows.isEmpty()) {
            return rows;
        }
        Map<Long, Set<Role>> roles = new HashMap<>();
        handle.createQuery("select distinct other.entity_id, own.roles as own_roles, other.roles as other_roles "
                + SHARED + bond + " and other.entity_id in (<others>)")
                .bind("entity", entityId)
                .bind("threshold", Evidence.THRESHOLD)
                .bindList("others", rows.stream().map(row -> row.thing().id()).toList())
                .map((row, context) -> {
                    Set<Role> known = roles.computeIfAbsent(row.getLong("entity_id"), id -> EnumSet.noneOf(Role.class));
                    known.addAll(MentionDao.roles(row.getString("own_roles")));
                    return known.addAll(MentionDao.roles(row.getString("other_roles")));
                })
                .list();
        return rows.stream()
                .map(row -> new RelatedRow(row.thing(), row.times(), roles.getOrDefault(row.thing().id(), Set.of())))
                .toList();
    }
}
