package io.github.shownotes.catalogue.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// Fills an empty catalogue with rows that were read from another. It gets all of them or, unless [#finish()] is called, none.
public final class RowLoader implements AutoCloseable {
    private static final int BATCH = 500;

    private final Handle handle;
    private final Connection connection;
    private final Map<String, CopiedTable> tables = new LinkedHashMap<>();
    private @Nullable CopiedTable table;
    private @Nullable PreparedStatement insert;
    private int waiting;

    /// Begins to fill a database.
    ///
    /// @param database its tables up to date
    public RowLoader(Database database) throws SQLException {
        handle = database.jdbi().open();
        connection = handle.getConnection();
        CopiedTable.allOf(connection).forEach(one -> tables.put(one.name(), one));
        connection.setAutoCommit(false);
    }

    /// Whether the database holds nothing yet.
    public boolean isEmpty() throws SQLException {
        return CopiedTable.areEmpty(connection);
    }

    /// Adds a row. The rows of a table have to come together, and after those they point to.
    ///
    /// @param name the table's
    /// @param values texts, [Long], [Double] and [Boolean] by column; days and times as ISO 8601 writes them
    /// @throws IllegalArgumentException if there is no such table or column, or a value does not fit into it; the message
    /// says so without a full stop
    /// @throws SQLException if the database refuses this row or one of the last few
    public void add(String name, Map<String, Object> values) throws SQLException {
        CopiedTable current = table;
        PreparedStatement statement = insert;
        if (current == null || statement == null || !current.name().equals(name)) {
            current = tables.get(name);
            if (current == null) {
                throw new IllegalArgumentException("there is no table " + name);
            }
            flush();
            statement = connection.prepareStatement(current.insert());
            table = current;
            insert = statement;
        }
        int known = 0;
        for (int i = 0; i < current.columns().size(); i++) {
            CopiedColumn column = current.columns().get(i);
            Object value = values.get(column.name());
            known += value == null ? 0 : 1;
            column.write(statement, i + 1, value == null ? null : fitting(column, value));
        }
        if (known < values.size()) {
            throw new IllegalArgumentException("the table " + name + " has other columns");
        }
        statement.addBatch();
        if (++waiting == BATCH) {
            statement.executeBatch();
            waiting = 0;
        }
    }

    /// Keeps what was added.
    public void finish() throws SQLException {
        flush();
        for (CopiedTable filled : tables.values()) {
            filled.goOnCounting(connection);
        }
        RevisionDao.changed(handle);
        connection.commit();
    }

    private void flush() throws SQLException {
        PreparedStatement statement = insert;
        if (statement != null) {
            if (waiting > 0) {
                statement.executeBatch();
            }
            statement.close();
            insert = null;
        }
        waiting = 0;
    }

    private static Object fitting(CopiedColumn column, Object value) {
        try {
            return switch (column.type()) {
                case TEXT -> Stored.text((String) value);
                case DATE -> LocalDate.parse((String) value);
                case TIME -> OffsetDateTime.parse((String) value);
                case WHOLE -> (Long) value;
                case REAL -> ((Number) value).doubleValue();
                case FLAG -> (Boolean) value;
                case BYTES, OTHER -> throw new ClassCastException("no form for it");
            };
        } catch (ClassCastException | DateTimeParseException e) {
            throw new IllegalArgumentException(column.name() + " cannot be " + value, e);
        }
    }

    @Override
    public void close() throws SQLException {
        try (handle) {
            // After the end this undoes nothing.
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }
}
