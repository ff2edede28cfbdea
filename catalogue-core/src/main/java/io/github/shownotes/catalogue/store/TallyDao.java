package io.github.shownotes.catalogue.store;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.jdbi.v3.core.Jdbi;

import io.github.shownotes.catalogue.extract.Evidence;
import io.github.shownotes.catalogue.extract.Role;

/// How often one thing came up, counted over all its mentions. Only sure ones, see [MentionDao].
public final class TallyDao {
    private final Jdbi jdbi;

    /// Works on this database.
    public TallyDao(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /// In how many episodes of each show a thing is mentioned, by show and day.
    public List<CoveredDayRow> days(long entityId) {
        return jdbi.withHandle(handle -> handle
                .createQuery("""
                             select show.slug, e.published, count(distinct e.id) as episodes
                             from mention m
                             join segment s on s.id = m.segment_id
                             join episode e on e.id = s.episode_id
                             join show on show.id = e.show_id
                             where m.entity_id = :entity and m.confidence >= :threshold
                             group by show.slug, e.published
                             order by show.slug, e.published nulls first
                             """)
                .bind("entity", entityId)
                .bind("threshold", Evidence.THRESHOLD)
                .map((row, context) -> new CoveredDayRow(row.getString("slug"), row.getObject("published",
                        LocalDate.class), row.getInt("episodes")))
                .list());
    }

    /// How many mentions give a person each role; roles without any are left out.
    public Map<Role, Integer> roles(long entityId) {
        Map<Role, Integer> roles = new EnumMap<>(Role.class);
        jdbi.useHandle(handle -> handle
                .createQuery("""
                             select roles, count(*) as times
                             from mention
                             where entity_id = :entity and confidence >= :threshold and roles <> ''
                             group by roles
                             """)
                .bind("entity", entityId)
                .bind("threshold", Evidence.THRESHOLD)
                .map((row, context) -> {
                    int times = row.getInt("times");
                    List<Role> given = MentionDao.roles(row.getString("roles"));
                    given.forEach(role -> roles.merge(role, times, Integer::sum));
                    return given;
                })
                .list());
        return roles;
    }
}
