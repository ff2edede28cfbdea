package io.github.shownotes.catalogue.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/// A column that is copied from one database to another.
///
/// @param name its name in small letters
/// @param type how its values cross over
record CopiedColumn(String name, Type type) {
    /// The Java types that H2 and PostgreSQL both read and write, so that nothing is lost on the way.
    enum Type {
        TEXT, DATE, TIME, BYTES, WHOLE, REAL, FLAG, OTHER;

        /// By the name that the database gives the type.
        static Type of(String typeName) {
            String name = typeName.toLowerCase(Locale.ROOT);
            if (name.contains("char") || name.contains("text") || name.contains("clob") || name.contains(
                    "large object")) {
                return TEXT;
            }
            if (name.contains("timestamp")) {
                return TIME;
            }
            return switch (name) {
                case "date" -> DATE;
                case "integer", "int4", "bigint", "int8", "bigserial" -> WHOLE;
                case "double precision", "float8" -> REAL;
                case "boolean", "bool" -> FLAG;
                case "bytea" -> BYTES;
                default -> name.contains("binary") ? BYTES : OTHER;
            };
        }
    }

    /// The value of the current row: null, or a text, a [LocalDate], a time in UTC, bytes, a [Long], a [Double], a [Boolean].
    @Nullable
    Object read(ResultSet row, int position) throws SQLException {
        Object value = switch (type) {
            case TEXT -> row.getString(position);
            case DATE -> row.getObject(position, LocalDate.class);
            case TIME -> row.getObject(position, OffsetDateTime.class);
            case BYTES -> row.getBytes(position);
            case WHOLE -> row.getLong(position);
            case REAL -> row.getDouble(position);
            case FLAG -> row.getBoolean(position);
            case OTHER -> row.getObject(position);
        };
        if (row.wasNull()) {
            return null;
        }
        return value instanceof OffsetDateTime time ? time.withOffsetSameInstant(ZoneOffset.UTC) : value;
    }

    /// Sets a statement's parameter to a value in the form of [#read]; null becomes SQL's null.
    void write(PreparedStatement into, int position, @Nullable Object value) throws SQLException {
        switch (value) {
            case String text -> into.setString(position, text);
            case byte[] bytes -> into.setBytes(position, bytes);
            case null, default -> into.setObject(position, value);
        }
    }

    /// Copies the value of the current row to a statement's parameter.
    void copy(ResultSet from, PreparedStatement into, int position) throws SQLException {
        write(into, position, read(from, position));
    }
}
