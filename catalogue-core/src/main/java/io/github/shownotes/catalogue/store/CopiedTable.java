package io.github.shownotes.catalogue.store;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/// A table that is copied from one database to another.
///
/// @param name its name in small letters
/// @param columns its columns by name
/// @param hasIdentity whether the database gives its rows their `id`
/// @param self the column in which a row points to another row of the same table, or null
record CopiedTable(String name, List<CopiedColumn> columns, boolean hasIdentity, @Nullable String self) {
    /// What belongs to a database and not to the catalogue in it: which migrations it had, locks, the work in progress.
    private static final Set<String> LEFT_OUT = Set.of("flyway_schema_history", "ingest_turn", "catalogue_revision",
            "scheduled_tasks");

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
        parents.put(name, needs);
        return new CopiedTable(name, List.copyOf(columns.values()), identity, self);
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

    /// Writes one row, the columns in the order of [#select()].
    String insert() {
        return "insert into " + name + " (" + names() + ") values (" + String.join(", ", Collections.nCopies(columns
                .size(), "?")) + ")";
    }

    /// Lets the database go on counting after the copied keys; null when it does not count.
    ///
    /// @param highest the highest key, 0 when there is none
    @Nullable
    String restart(long highest) {
        return hasIdentity ? "alter table " + name + " alter column id restart with " + (highest + 1) : null;
    }

    private String names() {
        var names = new ArrayList<String>();
        columns.forEach(column -> names.add(column.name()));
        return String.join(", ", names);
    }
}
