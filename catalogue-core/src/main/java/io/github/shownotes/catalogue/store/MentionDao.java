package io.github.shownotes.catalogue.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;

import io.github.shownotes.catalogue.extract.Evidence;
import io.github.shownotes.catalogue.extract.Role;
import io.github.shownotes.catalogue.notes.SegmentKind;
import io.github.shownotes.catalogue.resolve.EntityKind;

/// Mentions as pages read them. Only sure ones; candidates are stored but not shown.
public final class MentionDao {
    private static final String SELECT = """
                                         select m.id, n.kind as entity_kind, n.slug as entity_slug, n.name as entity_name, n.url as entity_url,
                                                m.name, m.subject, m.roles, m.rule, m.quote, m.confidence,
                                                s.id as segment_id, s.position as segment_position, s.kind as segment_kind, s.presenter,
                                                s.title as segment_title, show.slug as show_slug, e.slug as episode_slug, e.number, e.title, e.published
                                         from mention m
                                         join entity n on n.id = m.entity_id
                                         join segment s on s.id = m.segment_id
                                         join episode e on e.id = s.episode_id
                                         join show on show.id = e.show_id
                                         """;

    private static final String NEWEST = "e.published desc nulls last, e.number desc nulls last, e.id desc, s.position, m.position";
    /// The same for exports: whoever stored an episode first has no say in it.
    private static final String NEWEST_BY_NAME = "e.published desc nulls last, e.number desc nulls last, show.slug, e.slug,"
            + " s.position, m.position";

    private static final String COVERAGE = """
                                           select distinct m.entity_id, e.id, show.slug as show_slug, e.slug as episode_slug, e.number, e.title,
                                                  e.link, e.published
                                           from mention m
                                           join entity n on n.id = m.entity_id
                                           join segment s on s.id = m.segment_id
                                           join episode e on e.id = s.episode_id
                                           join show on show.id = e.show_id
                                           """;

    private final Jdbi jdbi;

    /// Works on this database.
    public MentionDao(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /// Every mention of an entity, the newest episode first.
    public List<MentionRow> ofEntity(long entityId) {
        return jdbi.withHandle(handle -> handle
                .createQuery(
                        SELECT + "where m.entity_id = :entity and m.confidence >= :threshold order by "
                                + NEWEST_BY_NAME)
                .bind("entity", entityId)
                .bind("threshold", Evidence.THRESHOLD)
                .map((row, context) -> mention(row))
                .list());
    }

    /// One page of the mentions of an entity, the newest episode first. The page's rows are picked before they are read: a thing
    /// may have thousands.
    ///
    /// @param page which page, from 1
    /// @param size how many a page holds
    public Page<MentionRow> ofEntity(long entityId, int page, int size) {
        return jdbi.withHandle(handle -> {
            long total = handle
                    .createQuery("select count(*) from mention where entity_id = :entity and confidence >= :threshold")
                    .bind("entity", entityId)
                    .bind("threshold", Evidence.THRESHOLD)
                    .mapTo(Long.class)
                    .one();
            List<Long> picked = handle
                    .createQuery("""
                                 select m.id
                                 from mention m
                                 join segment s on s.id = m.segment_id
                                 join episode e on e.id = s.episode_id
                                 where m.entity_id = :entity and m.confidence >= :threshold
                                 order by %s
                                 offset :offset rows fetch next :size rows only
                                 """.formatted(NEWEST))
                    .bind("entity", entityId)
                    .bind("threshold", Evidence.THRESHOLD)
                    .bind("offset", (page - 1L) * size)
                    .bind("size", size)
                    .mapTo(Long.class)
                    .list();
            List<MentionRow> rows = picked.isEmpty()
                    ? List.of()
                    : handle.createQuery(SELECT + "where m.id in (<ids>) order by " + NEWEST)
                            .bindList("ids", picked)
                            .map((row, context) -> mention(row))
                            .list();
            return new Page<>(rows, total, page, size);
        });
    }

    /// Every mention in an episode of what is not hidden, by segment and position.
    public List<MentionRow> ofEpisode(long episodeId) {
        return jdbi.withHandle(handle -> handle
                .createQuery(SELECT + """
                                      where s.episode_id = :episode and m.confidence >= :threshold and not n.hidden
                                      order by s.position, m.position
                                      """)
                .bind("episode", episodeId)
                .bind("threshold", Evidence.THRESHOLD)
                .map((row, context) -> mention(row))
                .list());
    }

    /// For each entity of a kind the sentences of the segments that are about it, the newest episode first; keyed by the
    /// entity's id.
    public Map<Long, List<String>> quotes(EntityKind kind) {
        var quotes = new HashMap<Long, List<String>>();
        jdbi.useHandle(
                handle -> handle.createQuery("""
                                             select m.entity_id, m.quote
                                             from mention m
                                             join entity n on n.id = m.entity_id
                                             join segment s on s.id = m.segment_id
                                             join episode e on e.id = s.episode_id
                                             join show on show.id = e.show_id
                                             where n.kind = :kind and m.subject and m.confidence >= :threshold
                                             order by\s""" + NEWEST_BY_NAME)
                        .bind("kind", kind.label())
                        .bind("threshold", Evidence.THRESHOLD)
                        .map((row, context) -> quotes.computeIfAbsent(row.getLong("entity_id"), id -> new ArrayList<>())
                                .add(row.getString("quote")))
                        .list());
        return quotes;
    }

    /// For each visible entity of a kind the episodes that mention it, oldest first; keyed by the entity's id.
    public Map<Long, List<CoverageRow>> coverage(EntityKind kind) {
        return coverage("n.kind = :kind", query -> query.bind("kind", kind.label()));
    }

    /// For each of these entities the episodes that mention it, oldest first; keyed by the entity's id.
    public Map<Long, List<CoverageRow>> coverage(Collection<Long> entityIds) {
        return entityIds.isEmpty()
                ? Map.of()
                : coverage("n.id in (<ids>)", query -> query.bindList("ids", List.copyOf(entityIds)));
    }

    private Map<Long, List<CoverageRow>> coverage(String which, UnaryOperator<Query> binding) {
        var coverage = new HashMap<Long, List<CoverageRow>>();
        jdbi.useHandle(handle -> {
            Query query = handle
                    .createQuery(COVERAGE + " where " + which + " and not n.hidden and m.confidence >= :threshold"
                            + " order by e.published nulls last, e.number nulls last, show_slug, episode_slug")
                    .bind("threshold", Evidence.THRESHOLD);
            binding.apply(query)
                    .map((row, context) -> coverage.computeIfAbsent(row.getLong("entity_id"), id -> new ArrayList<>())
                            .add(covered(row)))
                    .list();
        });
        return coverage;
    }

    static CoverageRow covered(ResultSet row) throws SQLException {
        return new CoverageRow(row.getString("show_slug"), row.getString("episode_slug"),
                row.getObject("number", Integer.class), row.getString("title"), row.getString("link"),
                row.getObject("published", LocalDate.class));
    }

    private static MentionRow mention(ResultSet row) throws SQLException {
        return new MentionRow(row.getLong("id"), EntityKind.of(row.getString("entity_kind")), row.getString(
                "entity_slug"), row.getString("entity_name"), row.getString("entity_url"), row.getString("name"),
                row
                        .getBoolean("subject"),
                roles(row.getString("roles")), row.getString("rule"), row.getString(
                        "quote"),
                row.getDouble("confidence"), row.getLong("segment_id"), row.getInt(
                        "segment_position"),
                SegmentKind.of(row.getString("segment_kind")), row
                        .getString("presenter"),
                row.getString("segment_title"), row.getString(
                        "show_slug"),
                row.getString("episode_slug"), row.getObject(
                        "number", Integer.class),
                row.getString("title"), row
                        .getObject("published", LocalDate.class));
    }

    static List<Role> roles(String labels) {
        return labels.isEmpty() ? List.of() : List.of(labels.split(",")).stream().map(Role::of).toList();
    }
}
