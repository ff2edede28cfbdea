package io.github.shownotes.catalogue.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

import javax.sql.DataSource;

/// What H2 needs to write as little as it can. The migrations are the same for both databases; this follows them, and does
/// nothing on PostgreSQL.
final class H2Tuning {
    /// How many keys are taken at once. H2 writes to the disk each time it has given them out, which are 32 otherwise: that
    /// was most of the writing of an ingest. PostgreSQL would take them for each connection, and keys would no longer be in
    /// the order of the rows.
    private static final int KEYS = 10_000;
    /// How much of the tables is kept in memory. With the usual 16 MB, an ingest read again what it had just written.
    private static final int CACHE_KB = 64 * 1024;
    /// Foreign keys that have an index of their own although there is another of the same column.
    private static final String TWICE_INDEXED = """
                                                select c.table_name, c.constraint_name, k.column_name, t.table_name
                                                from information_schema.table_constraints c
                                                join information_schema.key_column_usage k
                                                  on k.constraint_name = c.constraint_name
                                                join information_schema.referential_constraints r
                                                  on r.constraint_name = c.constraint_name
                                                join information_schema.table_constraints t
                                                  on t.constraint_name = r.unique_constraint_name
                                                where c.constraint_type = 'FOREIGN KEY'
                                                  and c.index_name like 'CONSTRAINT_INDEX%' and exists (
                                                    select i.index_name from information_schema.index_columns i
                                                    where i.table_name = c.table_name and i.index_name <> c.index_name
                                                    group by i.index_name
                                                    having count(*) = 1 and max(i.column_name) = k.column_name)
                                                """;

    private H2Tuning() {}

    /// Tunes a database whose tables are up to date.
    ///
    /// @param fresh whether its tables were made just now: only then are foreign keys made anew, since H2 cannot do that
    /// at one stroke, and with rows it takes long
    static void apply(DataSource database, boolean fresh) throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            if (!connection.getMetaData().getDatabaseProductName().equals("H2")) {
                return;
            }
            for (CopiedTable table : CopiedTable.allOf(connection)) {
                if (table.hasIdentity()) {
                    statement.execute("alter table " + table.name() + " alter column id set cache " + KEYS);
                }
            }
            statement.execute("set cache_size " + CACHE_KB);
            if (fresh) {
                indexOnce(statement);
            }
        }
    }

    /// H2 makes an index for a foreign key along with the table, before it sees the one that the migration makes. A key that
    /// is added later takes the one that is there.
    private static void indexOnce(Statement statement) throws SQLException {
        var again = new ArrayList<List<String>>();
        try (ResultSet rows = statement.executeQuery(TWICE_INDEXED)) {
            while (rows.next()) {
                again.add(List.of(rows.getString(1), rows.getString(2), rows.getString(3), rows.getString(4)));
            }
        }
        for (List<String> key : again) {
            // Another process may be at the same.
            statement.execute("alter table %1$s drop constraint if exists %2$s".formatted(key.toArray()));
            statement.execute("alter table %1$s add constraint if not exists %2$s foreign key (%3$s) references %4$s"
                    .formatted(key.toArray()));
        }
    }
}
