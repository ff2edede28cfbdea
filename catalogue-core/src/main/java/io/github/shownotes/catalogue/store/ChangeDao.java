package io.github.shownotes.catalogue.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/// What changed since it was covered, as pages and feeds read it.
public final class ChangeDao {
    private final Jdbi jdbi;

    /// Works on this database.
    public ChangeDao(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /// The latest changes of all kinds, the newest first: flags that came up (but not that a project is active), things that
    /// were renamed, links that died or came back.
    public List<ChangeRow> latest(int limit) {
        return jdbi.withHandle(handle -> {
            List<ChangeRow> changes = new ArrayList<>(flags(handle, limit));
            changes.addAll(events(handle, limit));
            changes.addAll(links(handle, limit));
            return changes.stream()
                    .sorted(Comparator.comparing(ChangeRow::when).reversed())
                    .limit(limit)
                    .toList();
        });
    }

    private static List<ChangeRow> flags(Handle handle, int limit) {
        return handle.createQuery("""
                                  select %s, flag, evidence, since
                                  from entity_flag
                                  join entity on entity.id = entity_flag.entity_id
                                  where %s and flag <> 'active' and since is not null
                                  order by since desc, sort_name, id
                                  fetch first :limit rows only
                                  """
                .formatted(EntityDao.COLUMNS, EntityDao.VISIBLE))
                .bind("limit", limit)
                .map((row, context) -> new ChangeRow("flag-" + row.getString("flag") + "-" + row.getString("since"), row
                        .getObject("since", LocalDate.class)
                        .atStartOfDay(ZoneOffset.UTC)
                        .toInstant(), row.getString("flag"), row.getString("evidence"), EntityDao.entity(row), null))
                .list();
    }

    private static List<ChangeRow> events(Handle handle, int limit) {
        return handle
                .createQuery(
                        """
                        select %s, event_id, event_kind, detail, happened_at
                        from (
                            select i.id as event_id, coalesce(e.merged_into, e.id) as target, i.kind as event_kind, i.detail, i.happened_at
                            from identity_event i
                            join entity e on e.id = i.entity_id
                                      where i.kind = 'renamed'
                        ) event
                        join entity on entity.id = event.target
                        where %s
                        order by happened_at desc, sort_name, id
                        fetch first :limit rows only
                        """
                                .formatted(EntityDao.COLUMNS, EntityDao.VISIBLE))
                .bind("limit", limit)
                .map((row, context) -> new ChangeRow("identity-" + row.getLong("event_id"), time(row), row.getString(
                        "event_kind"), row.getString("detail"), EntityDao.entity(row), null))
                .list();
    }

    private static List<ChangeRow> links(Handle handle, int limit) {
        return handle.createQuery("""
                                  select v.id, l.url, v.new_state, v.evidence, v.happened_at
                                  from link_event v
                                  join link l on l.id = v.link_id
                                  where v.old_state is not null
                                    and exists (select 1 from link_occurrence o where o.link_id = l.id)
                                    and %s
                                  order by v.happened_at desc, v.id desc
                                  fetch first :limit rows only
                                  """.formatted(LinkDao.NO_EXAMPLE))
                .bind("limit", limit)
                .map((row, context) -> new ChangeRow("link-" + row.getLong("id"), time(row), row.getString("new_state"),
                        row
                                .getString("evidence"),
                        null, row.getString("url")))
                .list();
    }

    private static Instant time(ResultSet row) throws SQLException {
        return row.getObject("happened_at", OffsetDateTime.class).toInstant();
    }
}
