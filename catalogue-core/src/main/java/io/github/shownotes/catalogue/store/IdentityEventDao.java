package io.github.shownotes.catalogue.store;

import java.time.LocalDate;
import java.util.List;

import org.jdbi.v3.core.Jdbi;

/// What happened to entities: renames, mergers, divisions.
public final class IdentityEventDao {
    private final Jdbi jdbi;

    /// Works on this database.
    public IdentityEventDao(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /// An entity's events, the oldest first.
    public List<IdentityEventRow> ofEntity(long entityId) {
        return jdbi.withHandle(handle -> handle
                .createQuery("""
                             select cast(happened_at as date) as day_of, kind, detail
                             from identity_event where entity_id = :id order by happened_at, id
                             """)
                .bind("id", entityId)
                .map((row, context) -> new IdentityEventRow(row.getObject("day_of", LocalDate.class), row.getString(
                        "kind"), row.getString("detail")))
                .list());
    }
}
