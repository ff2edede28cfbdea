package io.github.shownotes.catalogue.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

/// Which links lack an archived copy, and where the copies of others are: one for each day that a link was covered.
public final class LinkCopyDao {
    private static final int LONGEST_URL = 4000;

    private static final String FIRST = """
                                        select l.id, l.url, min(e.published) as covered
                                        from link_state s
                                        join link l on l.id = s.link_id
                                        left join link_occurrence o on o.link_id = l.id
                                        left join segment g on g.id = o.segment_id
                                        left join episode e on e.id = g.episode_id
                                        where s.archived_url is null
                                          and s.verdict not in ('ok', 'moved', 'bad_fragment', 'refused')
                                          and (s.archive_checked_at is null or s.archive_checked_at < :before)
                                        group by l.id, l.url
                                        order by l.id
                                        fetch first :most rows only
                                        """;
    /// What has no copy at all is not asked for again and again.
    private static final String LATER = """
                                        select distinct l.id, l.url, e.published as covered
                                        from link_state s
                                        join link l on l.id = s.link_id
                                        join link_occurrence o on o.link_id = l.id
                                        join segment g on g.id = o.segment_id
                                        join episode e on e.id = g.episode_id
                                        where s.archived_url is not null
                                          and s.verdict not in ('ok', 'moved', 'bad_fragment', 'refused')
                                          and e.published > (
                                            select min(e2.published)
                                            from link_occurrence o2
                                            join segment g2 on g2.id = o2.segment_id
                                            join episode e2 on e2.id = g2.episode_id
                                            where o2.link_id = l.id)
                                          and not exists (
                                            select 1 from link_copy c
                                            where c.link_id = l.id and c.covered = e.published
                                              and (c.url is not null or c.asked_at >= :before))
                                        order by l.id, covered
                                        fetch first :most rows only
                                        """;

    private final Jdbi jdbi;

    /// Works on this database.
    public LinkCopyDao(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /// Links that were not alive at their last check, each with a day that it was covered for which no copy was looked for
    /// since a time. Those without any copy come before those that were covered again.
    public List<UncopiedLink> uncopied(Instant lookedForBefore, int most) {
        List<UncopiedLink> first = uncopied(FIRST, true, lookedForBefore, most);
        return first.isEmpty() ? uncopied(LATER, false, lookedForBefore, most) : first;
    }

    private List<UncopiedLink> uncopied(String query, boolean first, Instant lookedForBefore, int most) {
        return jdbi.withHandle(handle -> handle.createQuery(query)
                .bind("before", Times.stored(lookedForBefore))
                .bind("most", most)
                .map((row, context) -> new UncopiedLink(row.getLong("id"), row.getString("url"),
                        row.getObject("covered", LocalDate.class), first))
                .list());
    }

    /// Stores that the archive was asked for a copy.
    ///
    /// @param copy the copy, or null when there is none
    public void archived(UncopiedLink link, @Nullable LinkCopy copy, Instant asked) {
        LinkCopy kept = copy == null || copy.url().length() > LONGEST_URL ? null : copy;
        jdbi.useTransaction(handle -> {
            if (link.isFirst()) {
                store(handle.createUpdate("""
                                          update link_state
                                          set archived_url = :copy, archived_at = :taken, archive_checked_at = :asked
                                          where link_id = :link
                                          """), link, kept, asked);
                return;
            }
            handle.createUpdate("delete from link_copy where link_id = :link and covered = :covered")
                    .bind("link", link.id())
                    .bind("covered", link.covered())
                    .execute();
            store(handle.createUpdate("""
                                      insert into link_copy (link_id, covered, url, taken_at, asked_at)
                                      values (:link, :covered, :copy, :taken, :asked)
                                      """).bind("covered", link.covered()), link, kept, asked);
        });
    }

    private static void store(Update update, UncopiedLink link, @Nullable LinkCopy copy, Instant asked) {
        update.bind("copy", copy == null ? null : Stored.text(copy.url()))
                .bind("taken", Times.stored(copy == null ? null : copy.taken()))
                .bind("asked", Times.stored(asked))
                .bind("link", link.id())
                .execute();
    }

    /// The copies of links for the days that they were covered again, by the link's key.
    public Map<Long, List<LinkCopy>> later() {
        var copies = new HashMap<Long, List<LinkCopy>>();
        jdbi.useHandle(handle -> handle.createQuery("""
                                                    select link_id, url, taken_at
                                                    from link_copy
                                                    where url is not null and taken_at is not null
                                                    order by link_id, covered
                                                    """)
                .map((row, context) -> copies.computeIfAbsent(row.getLong("link_id"), link -> new ArrayList<>()).add(
                        new LinkCopy(row.getString("url"), Times.required(row, "taken_at"))))
                .list());
        return copies;
    }
}
