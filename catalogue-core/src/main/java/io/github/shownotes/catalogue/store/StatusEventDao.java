package io.github.shownotes.catalogue.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

import io.github.shownotes.catalogue.resolve.EntityKind;

/// What became of things and links, as feeds read it.
public final class StatusEventDao {
    private final Jdbi jdbi;

    /// Works on this database.
    public StatusEventDao(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /// The latest events, the newest first.
    public List<StatusEventRow> latest(int limit) {
        return jdbi.withHandle(handle -> Stream.concat(things(handle, limit).stream(), links(handle, limit).stream())
                .sorted(Comparator.comparing(StatusEventRow::when).reversed())
                .limit(limit)
                .toList());
    }

    private static List<StatusEventRow> things(Handle handle, int limit) {
        return handle
                .createQuery(
                        """
                        select v.id as event_id, v.kind as event, v.detail, v.happened_at, e.id, e.kind, e.slug, e.name,
                               e.summary, e.url, e.times_covered, e.first_covered, e.last_covered
                        from identity_event v
                        join entity o on o.id = v.entity_id
                        join entity e on e.id = coalesce(o.merged_into, o.id)
                        where not e.hidden and e.times_covered > 0
                        order by v.happened_at desc, v.id desc
                        fetch first :limit rows only
                        """)
                .bind("limit", limit)
                .map((row, context) -> new StatusEventRow("identity-" + row.getLong("event_id"), when(row), row
                        .getString("event"), row.getString("detail"), entity(row), null))
                .list();
    }

    private static List<StatusEventRow> links(Handle handle, int limit) {
        return handle.createQuery("""
                                  select v.id as event_id, v.new_state, v.evidence, v.happened_at, l.url
                                  from link_event v
                                  join link l on l.id = v.link_id
                                  order by v.happened_at desc, v.id desc
                                  fetch first :limit rows only
                                  """)
                .bind("limit", limit)
                .map((row, context) -> new StatusEventRow("link-" + row.getLong("event_id"), when(row), row.getString(
                        "new_state"), row.getString("evidence"), null, row.getString("url")))
                .list();
    }

    private static Instant when(ResultSet row) throws SQLException {
        return row.getObject("happened_at", OffsetDateTime.class).toInstant();
    }

    private static EntityRow entity(ResultSet row) throws SQLException {
        return new EntityRow(row.getLong("id"), EntityKind.of(row.getString("kind")), row.getString("slug"), row
                .getString("name"), row.getString("summary"), row.getString("url"), row.getInt("times_covered"),
                row
                        .getObject("first_covered", LocalDate.class),
                row.getObject("last_covered", LocalDate.class));
    }
}
