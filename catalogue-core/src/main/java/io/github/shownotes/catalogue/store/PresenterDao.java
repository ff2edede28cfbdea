package io.github.shownotes.catalogue.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.jdbi.v3.core.Jdbi;

import io.github.shownotes.catalogue.extract.Evidence;
import io.github.shownotes.catalogue.resolve.EntityKind;

/// Who brought what, as pages read it.
public final class PresenterDao {
    private final Jdbi jdbi;

    /// Works on this database.
    public PresenterDao(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /// Everybody who ever brought a segment, the most diligent first.
    public List<PresenterRow> all() {
        return jdbi.withHandle(handle -> handle
                .createQuery("""
                             select s.presenter, count(*) as segments, count(distinct e.id) as episodes,
                                    min(e.published) as first_day, max(e.published) as last_day
                             from segment s
                             join episode e on e.id = s.episode_id
                             where s.presenter is not null
                             group by s.presenter
                             order by segments desc, s.presenter
                             """)
                .map((row, context) -> new PresenterRow(row.getString("presenter"), row.getInt("segments"), row.getInt(
                        "episodes"), row.getObject("first_day", LocalDate.class),
                        row.getObject("last_day",
                                LocalDate.class)))
                .list());
    }

    /// The things of a kind that somebody's segments were about, the most frequent first, with the number of segments.
    public List<RelatedRow> subjects(String presenter, EntityKind kind, int limit) {
        return jdbi.withHandle(handle -> Ranking.read(handle, handle
                .createQuery("""
                             select entity.id as entity_id, count(distinct s.id) as times, 0 as times_before
                             from segment s
                             join mention m on m.segment_id = s.id
                             join entity on entity.id = m.entity_id
                             where s.presenter = :presenter and m.subject and m.confidence >= :threshold
                               and entity.kind = :kind and %s
                             group by entity.id, entity.times_covered, entity.sort_name
                             order by count(distinct s.id) desc, entity.times_covered desc, entity.sort_name, entity.id
                             fetch first :limit rows only
                             """
                        .formatted(EntityDao.VISIBLE))
                .bind("presenter", presenter)
                .bind("kind", kind.label())
                .bind("threshold", Evidence.THRESHOLD)
                .bind("limit", limit), (thing, rank) -> new RelatedRow(thing, rank.times(), Set.of())));
    }

    /// The segments that somebody brought, the newest first, with the episode each stands in.
    public List<BroughtRow> segments(String presenter, int limit) {
        return jdbi.withHandle(handle -> handle
                .createQuery(
                        """
                        select s.position, s.title, show.slug as show_slug, e.slug as episode_slug, e.number, e.title as episode_title,
                               e.link, e.published
                        from segment s
                        join episode e on e.id = s.episode_id
                        join show on show.id = e.show_id
                        where s.presenter = :presenter and s.title <> ''
                        order by e.published desc nulls last, e.number desc nulls last, e.id desc, s.position
                        fetch first :limit rows only
                        """)
                .bind("presenter", presenter)
                .bind("limit", limit)
                .map((row, context) -> new BroughtRow(row.getInt("position"), row.getString("title"),
                        new CoverageRow(row.getString("show_slug"), row.getString("episode_slug"), row.getObject(
                                "number", Integer.class), row.getString("episode_title"), row.getString("link"),
                                row
                                        .getObject("published", LocalDate.class))))
                .list());
    }
}
