package io.github.shownotes.catalogue.store;

import java.util.List;

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
}
