package io.github.shownotes.catalogue.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jdbi.v3.core.Jdbi;

import io.github.shownotes.catalogue.extract.LinkKind;

/// Links where they stand, as pages read them.
public final class LinkDao {
    private final Jdbi jdbi;

    /// Works on this database.
    public LinkDao(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /// Every link of an episode, by segment and position.
    public List<LinkRow> ofEpisode(long episodeId) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                                                            select o.segment_id, o.position, o.url, o.text, o.kind
                                                            from link_occurrence o
                                                            join segment s on s.id = o.segment_id
                                                            where s.episode_id = :episode
                                                            order by s.position, o.position
                                                            """)
                .bind("episode", episodeId)
                .map((row, context) -> new LinkRow(row.getLong("segment_id"), row.getInt("position"), row.getString(
                        "url"), row.getString("text"), LinkKind.of(row.getString("kind"))))
                .list());
    }

    /// For each of these links the episodes that give it, oldest first; keyed by the link's key.
    public Map<Long, List<CoverageRow>> coverage(Collection<Long> linkIds) {
        if (linkIds.isEmpty()) {
            return Map.of();
        }
        return jdbi.withHandle(handle -> {
            Map<Long, List<CoverageRow>> coverage = new HashMap<>();
            handle.createQuery(
                    """
                    select distinct o.link_id, e.id, show.slug as show_slug, e.slug as episode_slug, e.number, e.title,
                           e.link, e.published
                    from link_occurrence o
                    join segment s on s.id = o.segment_id
                    join episode e on e.id = s.episode_id
                    join show on show.id = e.show_id
                    where o.link_id in (<ids>)
                    order by e.published nulls last, e.number nulls last, show_slug, episode_slug
                    """)
                    .bindList("ids", List.copyOf(linkIds))
                    .map((row, context) -> coverage.computeIfAbsent(row.getLong("link_id"), id -> new ArrayList<>())
                            .add(MentionDao.covered(row)))
                    .list();
            return coverage;
        });
    }
}
