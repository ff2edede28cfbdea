package io.github.shownotes.catalogue.store;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/// A table that is copied from one database to another.
///
/// @param name its name in small letters
/// @param columns its columns by name
/// @param hasIdentity whether the database gives its rows their `id`
/// @param self the column in which a row points to another row of the same table, or null
/// @param keys the columns of its primary key, in order
record CopiedTable(String name, List<CopiedColumn> columns, boolean hasIdentity, @Nullable String self,
        List<String> keys) {
    /// What belongs to a database and not to the catalogue in it: which migrations it had, locks, the work in progress, what
    /// an ingest makes anew from the notes.
    private static final Set<String> LEFT_OUT = Set.of("flyway_schema_history", "ingest_turn", "catalogue_revision",
            "scheduled_tasks", "episode_words", "episode_name", "learned_name");

    /// All tables of a catalogue, those first that others point to.
    static List<CopiedTable> allOf(Connection connection) throws SQLException {
        DatabaseMetaData meta = connection.getMetaData();
        String schema = connection.getSchema();
        var tables = new TreeMap<String, CopiedTable>();
        var parents = new TreeMap<String, Set<String>>();
        try (ResultSet rows = meta.getTables(connection.getCatalog(), schema, null, new String[]{"TABLE",
            "BASE TABLE"})) {
            while (rows.next()) {
                String written = rows.getString("TABLE_NAME");
                if (!LEFT_OUT.contains(written.toLowerCase(Locale.ROOT))) {
                    CopiedTable table = table(meta, connection.getCatalog(), schema, written, parents);
                    tables.put(table.name, table);
                }
            }
        }
        var ordered = new LinkedHashSet<String>();
        tables.keySet().forEach(name -> order(name, parents, ordered));
        return ordered.stream().map(tables::get).toList();
    }

    /// Whether no table of a catalogue has a row.
    static boolean areEmpty(Connection connection) throws SQLException {
        for (CopiedTable table : allOf(connection)) {
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery("select 1 from " + table.name
                            + " fetch first row only")) {
                if (rows.next()) {
                    return false;
                }
            }
        }
        return true;
    }

    private static CopiedTable table(DatabaseMetaData meta, String catalog, String schema, String written,
            Map<String, Set<String>> parents) throws SQLException {
        String name = written.toLowerCase(Locale.ROOT);
        var columns = new TreeMap<String, CopiedColumn>();
        boolean identity = false;
        try (ResultSet rows = meta.getColumns(catalog, schema, written, null)) {
            while (rows.next()) {
                String column = rows.getString("COLUMN_NAME").toLowerCase(Locale.ROOT);
                columns.put(column, new CopiedColumn(column, CopiedColumn.Type.of(rows.getString("TYPE_NAME"))));
                identity |= column.equals("id") && "YES".equals(rows.getString("IS_AUTOINCREMENT"));
            }
        }
        String self = null;
        var needs = new LinkedHashSet<String>();
        try (ResultSet rows = meta.getImportedKeys(catalog, schema, written)) {
            while (rows.next()) {
                String parent = rows.getString("PKTABLE_NAME").toLowerCase(Locale.ROOT);
                if (parent.equals(name)) {
                    self = rows.getString("FKCOLUMN_NAME").toLowerCase(Locale.ROOT);
                } else {
                    needs.add(parent);
                }
            }
        }
        var keys = new TreeMap<Short, String>();
        try (ResultSet rows = meta.getPrimaryKeys(catalog, schema, written)) {
            while (rows.next()) {
                keys.put(rows.getShort("KEY_SEQ"), rows.getString("COLUMN_NAME").toLowerCase(Locale.ROOT));
            }
        }
        parents.put(name, needs);
        return new CopiedTable(name, List.copyOf(columns.values()), identity, self, List.copyOf(keys.values()));
    }

    private static void order(String name, Map<String, Set<String>> parents, Set<String> ordered) {
        if (!ordered.contains(name)) {
            parents.getOrDefault(name, Set.of()).forEach(parent -> order(parent, parents, ordered));
            ordered.add(name);
        }
    }

    /// Reads every row; those that point to no other row of the table first, since the others point to them.
    String select() {
        return "select " + names() + " from " + name + (self == null
                ? ""
                : " order by case when " + self + " is null then 0 else 1 end");
    }

    /// Reads every row, in an order that the rows alone decide: by primary key, or by everything where there is none; of a
    /// table that points to itself, those first that others point to.
    ///
    /// @param byteOrder what makes the database compare texts by their bytes, behind the name of a column: the usual order
    /// of PostgreSQL depends on the machine's language
    String selectInOrder(String byteOrder) {
        String order = columns.stream()
                .filter(column -> keys.isEmpty() || keys.contains(column.name()))
                .sorted(Comparator.comparingInt(column -> keys.indexOf(column.name())))
                .map(column -> column.name() + (column.type() == CopiedColumn.Type.TEXT ? byteOrder : "")
                        + " nulls first")
                .collect(Collectors.joining(", "));
        return select() + (self == null ? " order by " : ", ") + order;
    }

    /// Writes one row, the columns in the order of [#select()].
    String insert() {
        return "insert into " + name + " (" + names() + ") values (" + String.join(", ", Collections.nCopies(columns
                .size(), "?")) + ")";
    }

    /// Lets the database go on counting after the keys that were written; does nothing where it does not count.
    void goOnCounting(Connection connection) throws SQLException {
        if (hasIdentity) {
            try (Statement statement = connection.createStatement()) {
                long highest;
                try (ResultSet result = statement.executeQuery("select max(id) from " + name)) {
                    result.next();
                    highest = result.getLong(1);
                }
                statement.execute("alter table " + name + " alter column id restart with " + (highest + 1));
            }
        }
    }

    private String names() {
        var names = new ArrayList<String>();
        columns.forEach(column -> names.add(column.name()));
        return String.join(", ", names);
    }
}
