package io.github.shownotes.catalogue.store;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/// Which links are to be checked, and what checks found.
public final class LinkCheckDao {
    private static final int LONGEST_URL = 4000;
    private static final int LONGEST_EVIDENCE = 2000;
    private static final int LONGEST_ETAG = 1000;
    private static final int LONGEST_DATE = 200;

    private final Jdbi jdbi;

    /// What is stored of a link's state.
    ///
    /// @param state the state
    /// @param since from when it holds
    /// @param failures checks in a row that did not find it alive
    public record Known(String state, Instant since, int failures) {}

    /// Works on this database.
    public LinkCheckDao(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /// A part of the selected links, by their numbers.
    ///
    /// @param after the number of the last link of the part before; 0 at first
    public List<LinkToCheck> part(LinkSelection selection, long after, int most) {
        return jdbi.withHandle(handle -> selecting(handle, """
                                                           select l.id, l.url, s.etag, s.last_modified, s.archived_url,
                                                               case when s.archived_url is not null and exists (
                                                                   select 1 from link_check c
                                                                   where c.link_id = l.id and (c.verdict = 'parked'
                                                                       or c.verdict = 'dead' and c.http_status is null))
                                                               then 1 else 0 end as lapsed
                                                           """, selection,
                "and l.id > :after order by l.id fetch first :most rows only")
                .bind("after", after)
                .bind("most", most)
                .map((row, context) -> new LinkToCheck(row.getLong("id"), row.getString("url"), new Validators(row
                        .getString("etag"), row.getString("last_modified")), row.getString("archived_url"),
                        row.getInt(
                                "lapsed") == 1))
                .list());
    }

    /// How many links are selected.
    public int count(LinkSelection selection) {
        return jdbi.withHandle(handle -> selecting(handle, "select count(*)", selection, "").mapTo(Integer.class)
                .one());
    }

    private static Query selecting(Handle handle, String what, LinkSelection selection, String end) {
        var where = new StringBuilder();
        if (selection.onlyFailed()) {
            where.append(" and s.verdict not in ('ok', 'moved', 'bad_fragment', 'refused')");
        } else if (selection.checkedBefore() != null) {
            where.append(" and (s.checked_at is null or s.checked_at < :before)");
        } else {
            where.append(" and (s.next_due is null or s.next_due <= :now)");
        }
        if (selection.host() != null) {
            where.append(
                    selection.subdomains() ? " and (l.host = :host or l.host like :subdomain)" : " and l.host = :host");
        }
        if (selection.sinceEpisode() != null) {
            where.append("""
                          and exists (select 1 from link_occurrence o
                                      join segment g on g.id = o.segment_id
                                      join episode e on e.id = g.episode_id
                                      where o.link_id = l.id and e.number >= :since)
                         """);
        }
        Query query = handle.createQuery(what + " from link l left join link_state s on s.link_id = l.id where 1 = 1"
                + where + " " + end);
        if (!selection.onlyFailed() && selection.checkedBefore() != null) {
            query.bind("before", Times.stored(selection.checkedBefore()));
        } else if (!selection.onlyFailed()) {
            query.bind("now", Times.stored(selection.now()));
        }
        if (selection.host() != null) {
            query.bind("host", selection.host());
        }
        if (selection.host() != null && selection.subdomains()) {
            query.bind("subdomain", "%." + selection.host());
        }
        if (selection.sinceEpisode() != null) {
            query.bind("since", selection.sinceEpisode());
        }
        return query;
    }

    /// The states of links, by number; a link that was never checked is missing.
    public Map<Long, Known> known(List<Long> links) {
        if (links.isEmpty()) {
            return Map.of();
        }
        return jdbi.withHandle(handle -> {
            var known = new HashMap<Long, Known>();
            handle.createQuery("select link_id, state, since, failures from link_state where link_id in (<links>)")
                    .bindList("links", links)
                    .map((row, context) -> known.put(row.getLong("link_id"),
                            new Known(row.getString("state"), Times.required(
                                    row, "since"), row.getInt("failures"))))
                    .list();
            return known;
        });
    }

    /// The history of a link, the newest check first.
    public List<CheckRow> history(long linkId, int most) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                                                            select * from link_check where link_id = :link
                                                            order by checked_at desc, id desc
                                                            fetch first :most rows only
                                                            """)
                .bind("link", linkId)
                .bind("most", most)
                .map((row,
                        context) -> new CheckRow(row.getLong("link_id"), Times.required(row, "checked_at"),
                                row.getString(
                                        "verdict"),
                                row.getObject("http_status", Integer.class), row.getString("final_url"),
                                row
                                        .getString("evidence"),
                                row.getInt("attempts")))
                .list());
    }

    /// Stores checks with what they made of the states: all of them or, when it fails, none.
    public void record(List<StateChange> changes) {
        if (changes.isEmpty()) {
            return;
        }
        jdbi.useTransaction(handle -> {
            insertChecks(handle, changes);
            insertEvents(handle, changes.stream().filter(StateChange::isNews).toList());
            mergeStates(handle, changes);
        });
    }

    private static void insertChecks(Handle handle, List<StateChange> changes) {
        PreparedBatch batch = handle
                .prepareBatch("""
                              insert into link_check
                              (link_id, checked_at, verdict, http_status, final_url, evidence, attempts)
                              values (:link, :at, :verdict, :status, :final, :evidence, :attempts)
                              """);
        for (StateChange change : changes) {
            CheckRow check = change.check();
            batch.bind("link", check.linkId())
                    .bind("at", Times.stored(check.checked()))
                    .bind("verdict", check.verdict())
                    .bind("status", check.status())
                    .bind("final", cut(check.finalUrl(), LONGEST_URL))
                    .bind("evidence", Stored.text(check.evidence(), LONGEST_EVIDENCE))
                    .bind("attempts", check.attempts())
                    .add();
        }
        batch.execute();
    }

    private static void mergeStates(Handle handle, List<StateChange> changes) {
        PreparedBatch batch = handle.prepareBatch(
                """
                merge into link_state t
                using (values (cast(:link as bigint), cast(:state as varchar(20)), cast(:since as timestamp with time zone),
                    cast(:verdict as varchar(20)), cast(:at as timestamp with time zone),
                    cast(:due as timestamp with time zone), cast(:failures as integer), cast(:etag as varchar(1000)),
                    cast(:modified as varchar(200)), cast(:final as varchar(4000)), cast(:suggestion as varchar(4000))))
                    as v (link_id, state, since, verdict, checked_at, next_due, failures, etag, last_modified, final_url,
                        suggestion)
                on t.link_id = v.link_id
                when matched then update set state = v.state, since = v.since, verdict = v.verdict,
                    checked_at = v.checked_at, next_due = v.next_due, failures = v.failures, etag = v.etag,
                    last_modified = v.last_modified, final_url = v.final_url, suggestion = v.suggestion
                when not matched then insert (link_id, state, since, verdict, checked_at, next_due, failures, etag,
                    last_modified, final_url, suggestion)
                values (v.link_id, v.state, v.since, v.verdict, v.checked_at, v.next_due, v.failures, v.etag,
                    v.last_modified, v.final_url, v.suggestion)
                """);
        for (StateChange change : changes) {
            CheckRow check = change.check();
            batch.bind("link", check.linkId())
                    .bind("state", change.state())
                    .bind("since", Times.stored(change.since()))
                    .bind("verdict", check.verdict())
                    .bind("at", Times.stored(check.checked()))
                    .bind("due", Times.stored(change.nextDue()))
                    .bind("failures", change.failures())
                    .bind("etag", cut(change.validators().etag(), LONGEST_ETAG))
                    .bind("modified", cut(change.validators().lastModified(), LONGEST_DATE))
                    .bind("final", cut(check.finalUrl(), LONGEST_URL))
                    .bind("suggestion", cut(change.suggestion(), LONGEST_URL))
                    .add();
        }
        batch.execute();
    }

    /// What another process told meanwhile is not told twice.
    private static void insertEvents(Handle handle, List<StateChange> news) {
        if (news.isEmpty()) {
            return;
        }
        PreparedBatch batch = handle.prepareBatch("""
                                                  insert into link_event
                                                  (link_id, old_state, new_state, evidence, happened_at)
                                                  select l.id, :old, :new, :evidence, :at from link l
                                                  where l.id = :link and not exists (
                                                      select 1 from link_state s
                                                      where s.link_id = l.id and s.state = :new)
                                                  """);
        for (StateChange change : news) {
            batch.bind("link", change.check().linkId())
                    .bind("old", change.oldState())
                    .bind("new", change.state())
                    .bind("evidence", Stored.text(change.check().evidence(), LONGEST_EVIDENCE))
                    .bind("at", Times.stored(change.check().checked()))
                    .add();
        }
        batch.execute();
    }

    /// Where links moved for good: canonical address to the address they lead to now.
    public Map<String, String> permanentRedirects() {
        return jdbi.withHandle(handle -> {
            var moved = new HashMap<String, String>();
            handle.createQuery("""
                               select l.canonical_url, s.suggestion
                               from link_state s
                               join link l on l.id = s.link_id
                               where s.state = 'moved' and s.suggestion is not null
                               """).map((row, context) -> moved.put(row.getString("canonical_url"), row.getString(
                    "suggestion"))).list();
            return moved;
        });
    }

    private static @Nullable String cut(@Nullable String text, int most) {
        // Half an address or validator is worse than none.
        return text == null || text.length() > most ? null : Stored.text(text);
    }
}
