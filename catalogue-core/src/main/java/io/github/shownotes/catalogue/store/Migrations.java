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
    private static final String FAILED = "select 1 from \"flyway_schema_history\" where not \"success\"";
    private static final Pattern FILE = Pattern.compile("V(\\d+)__\\w+\\.sql");

    private Migrations() {}

    static void apply(DataSource database) throws SQLException {
        if (!areApplied(database)) {
            boolean fresh = applied(database).isEmpty();
            Flyway flyway = Flyway.configure().loggers("slf4j").dataSource(database).locations(LOCATION).load();
            if (isOneFailed(database)) {
                // Flyway would wait for somebody to look at it; here every statement may run again.
                flyway.repair();
            }
            flyway.migrate();
            H2Tuning.apply(database, fresh);
        }
    }

    /// Whether a change failed half-way, as when the disk was full. PostgreSQL takes back what it did; H2 keeps it, and
    /// Flyway's note of it.
    private static boolean isOneFailed(DataSource database) throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            try (ResultSet rows = statement.executeQuery(FAILED)) {
                return rows.next();
            } catch (SQLException e) {
                // No such table: nothing was ever tried.
                return false;
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
