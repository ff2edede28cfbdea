package io.github.shownotes.catalogue.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/// Moments in the form that both databases take.
final class Times {
    private Times() {}

    static @Nullable OffsetDateTime stored(@Nullable Instant time) {
        return time == null ? null : OffsetDateTime.ofInstant(time, ZoneOffset.UTC);
    }

    static @Nullable Instant read(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    /// The beginning of time when there is none.
    static Instant required(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNullElse(read(row, column), Instant.EPOCH);
    }
}
