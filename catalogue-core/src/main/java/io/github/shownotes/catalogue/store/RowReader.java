package io.github.shownotes.catalogue.store;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jdbi.v3.core.Handle;

/// Reads all rows of a catalogue as they are at one moment, one at a time. The same rows come in the same order whichever
/// database they are in.
public final class RowReader {
    private static final int BATCH = 500;
    private static final String BYTE_ORDER = " collate \"C\"";

    private final Database database;

    /// Takes a row.
    @FunctionalInterface
    public interface Consumer {
        /// A row of a table, its values by column: texts, numbers, truth values, [java.time.LocalDate] and
        /// [java.time.OffsetDateTime] in UTC. What is null in the database is not there.
        void row(String table, Map<String, Object> values) throws IOException;
    }

    /// A reader of this database.
    public RowReader(Database database) {
        this.database = database;
    }

    /// Reads every row; rows come after those they point to.
    ///
    /// @return how many there were
    /// @throws IOException what the consumer throws
    public long read(Consumer consumer) throws SQLException, IOException {
        try (Handle handle = database.jdbi().open()) {
            Connection connection = handle.getConnection();
            boolean postgres = connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setAutoCommit(false);
            try {
                long rows = 0;
                for (CopiedTable table : CopiedTable.allOf(connection)) {
                    rows += read(connection, table, postgres ? BYTE_ORDER : "", consumer);
                }
                return rows;
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    private static long read(Connection connection, CopiedTable table, String byteOrder, Consumer consumer)
            throws SQLException, IOException {
        long rows = 0;
        try (Statement statement = connection.createStatement()) {
            statement.setFetchSize(BATCH);
            try (ResultSet result = statement.executeQuery(table.selectInOrder(byteOrder))) {
                while (result.next()) {
                    var values = new LinkedHashMap<String, Object>();
                    for (int i = 0; i < table.columns().size(); i++) {
                        Object value = table.columns().get(i).read(result, i + 1);
                        if (value != null) {
                            values.put(table.columns().get(i).name(), value);
                        }
                    }
                    consumer.row(table.name(), values);
                    rows++;
                }
            }
        }
        return rows;
    }
}
