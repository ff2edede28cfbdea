package io.github.shownotes.catalogue.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/// Which links lack an archived copy, and where the copies of others are.
public final class LinkCopyDao {
    private static final int LONGEST_URL = 4000;

    private final Jdbi jdbi;

    /// Works on this database.
    public LinkCopyDao(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /// Links that were not alive at their last check and whose copy was not looked for since a time, with the day that
    /// they were covered first.
    public List<UncopiedLink> uncopied(Instant lookedForBefore, int most) {
        return jdbi.withHandle(handle -> handle
                .createQuery(
                        """
                        select l.id, l.url, min(e.published) as covered
                        from link_state s
                        join link l on l.id = s.link_id
                        left join link_occurrence o on o.link_id = l.id
                        left join segment g on g.id = o.segment_id
                        left join episode e on e.id = g.episode_id
                        where s.archived_url is null and s.verdict not in ('ok', 'moved', 'bad_fragment', 'refused')
                            and (s.archive_checked_at is null or s.archive_checked_at < :before)
                        group by l.id, l.url
                        order by l.id
                        fetch first :most rows only
                        """)
                .bind("before", Times.stored(lookedForBefore))
                .bind("most", most)
                .map((row, context) -> new UncopiedLink(row.getLong("id"), row.getString("url"),
                        row.getObject("covered",
                                LocalDate.class)))
                .list());
    }

    /// Stores that the archive was asked for a copy.
    ///
    /// @param copy the copy's address, or null when there is none
    /// @param taken when it was taken, or null
    public void archived(long linkId, @Nullable String copy, @Nullable Instant taken, Instant asked) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                                                     update link_state
                                                     set archived_url = :copy, archived_at = :taken,
                                                         archive_checked_at = :asked
                                                     where link_id = :link
                                                     """)
                .bind("copy", copy == null || copy.length() > LONGEST_URL ? null : Stored.text(copy))
                .bind("taken", Times.stored(taken))
                .bind("asked", Times.stored(asked))
                .bind("link", linkId)
                .execute());
    }
}
