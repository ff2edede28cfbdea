package io.github.shownotes.catalogue.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

import org.jdbi.v3.core.Handle;

/// Copies everything in one catalogue's database into another, empty one: from H2 to PostgreSQL, back, or between two of a
/// kind. Keys stay as they are.
///
/// The source is read as it is at one moment, and the target gets all of it or nothing.
public final class DatabaseCopy {
    private static final int BATCH = 500;

    private final Database from;
    private final Database into;

    /// Hears how far the copy has come.
    @FunctionalInterface
    public interface Listener {
        /// So many rows of a table are copied.
        void at(String table, long rows);
    }

    /// A copy.
    ///
    /// @param from where to read
    /// @param into where to write; its tables up to date and without rows
    public DatabaseCopy(Database from, Database into) {
        this.from = from;
        this.into = into;
    }

    /// Whether the target holds nothing yet.
    public boolean isTargetEmpty() throws SQLException {
        try (Handle handle = into.jdbi().open()) {
            return CopiedTable.areEmpty(handle.getConnection());
        }
    }

    /// Copies all rows.
    ///
    /// @return how many rows were copied
    /// @throws SQLException if either database fails, or the two do not have the same tables and columns; then the target is as
    /// it was
    public long run(Listener listener) throws SQLException {
        try (Handle source = from.jdbi().open(); Handle target = into.jdbi().open()) {
            Connection reading = source.getConnection();
            Connection writing = target.getConnection();
            List<CopiedTable> tables = CopiedTable.allOf(reading);
            if (!tables.equals(CopiedTable.allOf(writing))) {
                throw new SQLException("the two databases do not have the same tables");
            }
            reading.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            reading.setAutoCommit(false);
            writing.setAutoCommit(false);
            try {
                long rows = 0;
                for (CopiedTable table : tables) {
                    rows += copy(reading, writing, table, listener);
                }
                writing.commit();
                return rows;
            } finally {
                // After the commit this undoes nothing.
                writing.rollback();
                writing.setAutoCommit(true);
                reading.rollback();
                reading.setAutoCommit(true);
            }
        }
    }

    private static long copy(Connection reading, Connection writing, CopiedTable table, Listener listener)
            throws SQLException {
        long rows = 0;
        try (Statement select = reading.createStatement();
                PreparedStatement insert = writing.prepareStatement(table.insert())) {
            select.setFetchSize(BATCH);
            try (ResultSet result = select.executeQuery(table.select())) {
                while (result.next()) {
                    for (int i = 0; i < table.columns().size(); i++) {
                        table.columns().get(i).copy(result, insert, i + 1);
                    }
                    insert.addBatch();
                    if (++rows % BATCH == 0) {
                        insert.executeBatch();
                        listener.at(table.name(), rows);
                    }
                }
            }
            insert.executeBatch();
        }
        table.goOnCounting(writing);
        listener.at(table.name(), rows);
        return rows;
    }
}
