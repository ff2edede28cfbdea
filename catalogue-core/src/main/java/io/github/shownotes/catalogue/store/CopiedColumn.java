package io.github.shownotes.catalogue.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Locale;

/// A column that is copied from one database to another.
///
/// @param name its name in small letters
/// @param type how its values cross over
record CopiedColumn(String name, Type type) {
    /// The Java types that H2 and PostgreSQL both read and write, so that nothing is lost on the way.
    enum Type {
        TEXT, DATE, TIME, BYTES, OTHER;

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
            if (name.equals("date")) {
                return DATE;
            }
            return name.contains("binary") || name.equals("bytea") ? BYTES : OTHER;
        }
    }

    /// Copies the value of the current row to a statement's parameter; SQL's null stays null.
    void copy(ResultSet from, PreparedStatement into, int position) throws SQLException {
        switch (type) {
            case TEXT -> into.setString(position, from.getString(position));
            case DATE -> into.setObject(position, from.getObject(position, LocalDate.class));
            case TIME -> into.setObject(position, from.getObject(position, OffsetDateTime.class));
            case BYTES -> into.setBytes(position, from.getBytes(position));
            case OTHER -> into.setObject(position, from.getObject(position));
        }
    }
}
