package io.github.shownotes.catalogue.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/// Whether links are alive, as pages and exports read it.
public final class LinkStateDao {
    private static final String SELECT = """
                                         select s.*, l.canonical_url, l.url
                                         from link_state s
                                         join link l on l.id = s.link_id
                                         """;

    private final Jdbi jdbi;

    /// Works on this database.
    public LinkStateDao(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /// The state of an address; empty when it was never checked.
    ///
    /// @param canonicalUrl the address in the form of `CanonicalUrl.indexed()`
    public Optional<LinkStateRow> find(String canonicalUrl) {
        return jdbi.withHandle(handle -> handle.createQuery(SELECT + " where l.canonical_url = :url")
                .bind("url", canonicalUrl)
                .map((row, context) -> state(row))
                .findOne());
    }

    /// The state of every address that was ever checked; keyed by the address in the form of `CanonicalUrl.indexed()`.
    public Map<String, LinkStateRow> all() {
        var states = new HashMap<String, LinkStateRow>();
        jdbi.useHandle(handle -> handle.createQuery(SELECT)
                .map((row, context) -> states.put(row.getString("canonical_url"), state(row)))
                .list());
        return states;
    }

    private static LinkStateRow state(ResultSet row) throws SQLException {
        return new LinkStateRow(row.getLong("link_id"), row.getString("canonical_url"), row.getString("url"), row
                .getString("state"), instant(row, "since"), row.getString("verdict"), instant(row, "checked_at"),
                row
                        .getString("final_url"),
                row.getString("suggestion"), row.getString("archived_url"), optional(
                        row, "archived_at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static @Nullable Instant optional(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
