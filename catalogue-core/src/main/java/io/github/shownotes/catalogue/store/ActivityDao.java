package io.github.shownotes.catalogue.store;

import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.time.Instant;

import org.jdbi.v3.core.Jdbi;

/// Reads what a database is and when it was last worked on.
public final class ActivityDao {
    private final Jdbi jdbi;

    /// Works on this database.
    public ActivityDao(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /// Its state.
    ///
    /// @param now the time at which something is due or not
    public Activity at(Instant now) {
        return jdbi
                .withHandle(
                        handle -> handle
                                .createQuery(
                                        """
                                        select (select count(*) from known_source) as sources,
                                               (select max(read_at) from (
                                                    select max(fetched_at) as read_at from source
                                                    union all
                                                    select max(added_at) from known_source) latest) as read_at,
                                               (select max(checked_at) from enrichment) as asked_at,
                                               (select count(*) from enrichment where next_due <= :now) as ask_due,
                                               (select max(checked_at) from link_state) as checked_at,
                                               (select count(*) from link l
                                                left join link_state s on s.link_id = l.id
                                                where (s.link_id is null or s.next_due <= :now)
                                                  and exists (select 1 from link_occurrence o where o.link_id = l.id))
                                                    as check_due
                                        """)
                                .bind("now", Times.stored(now))
                                .map((row, context) -> new Activity(product(row.getStatement().getConnection()
                                        .getMetaData()), row.getLong("sources"), Times.read(row, "read_at"),
                                        Times.read(row, "asked_at"), row.getLong("ask_due"),
                                        Times.read(row, "checked_at"), row
                                                .getLong("check_due")))
                                .one());
    }

    private static String product(DatabaseMetaData meta) throws SQLException {
        return meta.getDatabaseProductName() + " " + meta.getDatabaseProductVersion().replaceFirst(" .*", "");
    }
}
