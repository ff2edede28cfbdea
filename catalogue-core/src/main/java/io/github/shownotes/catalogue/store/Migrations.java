package io.github.shownotes.catalogue.store;

import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import javax.sql.DataSource;

import org.flywaydb.core.Flyway;

/// Brings the tables of a database up to date.
///
/// Flyway does it, but starting Flyway takes longer than most commands: so its own record is read first, and it is started
/// only when something is missing there.
final class Migrations {
    private static final String FOLDER = "migration";
    private static final String LOCATION = "classpath:" + Migrations.class.getPackageName().replace('.', '/') + "/"
            + FOLDER;
    /// Flyway's own table, under the name that it gives it.
    private static final String APPLIED = "select \"version\" from \"flyway_schema_history\" where \"success\"";
    private static final Pattern FILE = Pattern.compile("V(\\d+)__\\w+\\.sql");

    private static final int KEYS = 10_000;

    private Migrations() {}

    static void apply(DataSource database) throws SQLException {
        if (!areApplied(database)) {
            Flyway.configure().loggers("slf4j").dataSource(database).locations(LOCATION).load().migrate();
            takeMoreKeysAtOnce(database);
        }
    }

    /// H2 writes to the disk each time it has given out as many keys as it takes at once, which are 32 otherwise: that was
    /// most of the writing of an ingest. PostgreSQL would take them for each connection, and keys would no longer be in the
    /// order of the rows.
    private static void takeMoreKeysAtOnce(DataSource database) throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            if (connection.getMetaData().getDatabaseProductName().equals("H2")) {
                for (CopiedTable table : CopiedTable.allOf(connection)) {
                    if (table.hasIdentity()) {
                        statement.execute("alter table " + table.name() + " alter column id set cache " + KEYS);
                    }
                }
            }
        }
    }

    /// Whether every change that this program knows is in place.
    static boolean areApplied(DataSource database) throws SQLException {
        Set<String> applied = applied(database);
        return !applied.isEmpty() && applied.containsAll(bundled());
    }

    /// The versions that are in place; empty when there is no record of any, as in a new database.
    private static Set<String> applied(DataSource database) throws SQLException {
        var versions = new HashSet<String>();
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            try (ResultSet rows = statement.executeQuery(APPLIED)) {
                while (rows.next()) {
                    versions.add(rows.getString(1));
                }
            } catch (SQLException e) {
                // No such table: Flyway makes it, or says what is wrong.
                return Set.of();
            }
        }
        return versions;
    }

    /// The versions that this program brings along; empty when they cannot be listed, so that Flyway has to look.
    private static Set<String> bundled() {
        URL folder = Migrations.class.getResource(FOLDER);
        var versions = new HashSet<String>();
        try {
            URLConnection connection = folder == null ? null : folder.openConnection();
            if (connection instanceof JarURLConnection jar) {
                jar.getJarFile().stream().forEach(entry -> add(versions, entry.getName()));
            } else if (folder != null) {
                try (Stream<Path> files = Files.list(Path.of(folder.toURI()))) {
                    files.forEach(file -> add(versions, file.toString()));
                }
            }
        } catch (IOException | URISyntaxException e) {
            return Set.of();
        }
        return versions;
    }

    private static void add(Set<String> versions, String file) {
        Matcher name = FILE.matcher(file.substring(file.lastIndexOf('/') + 1));
        if (name.matches()) {
            versions.add(name.group(1));
        }
    }
}
