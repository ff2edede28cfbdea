package io.github.shownotes.catalogue;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/// Where a catalogue lies and which corrections apply to it.
///
/// @param database a JDBC URL; a file path given here becomes the URL of the embedded database in that file
/// @param curation the file with people's corrections, or null for none
/// @param taxonomy the file with the categories, or null for those that come with the program
public record Settings(String database, @Nullable Path curation, @Nullable Path taxonomy) {
    /// Many processes at once; no log file of its own, since a failure is told to the user.
    private static final String H2_OPTIONS = ";AUTO_SERVER=TRUE;TRACE_LEVEL_FILE=0;WRITE_DELAY=0";
    private static final String H2_FILE = "jdbc:h2:file:";
    private static final String DATABASE_VARIABLE = "CATALOGUE_DB";
    private static final String HOME_PROPERTY = "catalogue.home";
    private static final String TEMPLATE_PROPERTY = "catalogue.template";

    /// Turns a path into a JDBC URL.
    public Settings {
        database = jdbcUrl(database);
    }

    /// A database without corrections.
    ///
    /// @param database a JDBC URL or a file path
    public static Settings database(String database) {
        return new Settings(database, null, null);
    }

    /// What the environment says.
    ///
    /// @param env the environment's variables: `CATALOGUE_DB`, `XDG_DATA_HOME`, `HOME`
    /// @param dbOption the value of `--db`, which wins over all, or null
    public static Settings fromEnvironment(Map<String, String> env, @Nullable String dbOption) {
        String given = dbOption != null ? dbOption : env.get(DATABASE_VARIABLE);
        return new Settings(given == null || given.isBlank() ? defaultFile(env) : given, ofLauncher("curation.yaml"),
                ofLauncher(
                        "taxonomy.yaml"));
    }

    /// The file of an embedded database that is opened in the usual way, without its suffix; null for any other.
    @Nullable
    String embeddedFile() {
        return database.startsWith(H2_FILE) && database.endsWith(H2_OPTIONS)
                ? database.substring(H2_FILE.length(), database.length() - H2_OPTIONS.length())
                : null;
    }

    /// Whether there is a database as far as can be told without asking one: only the file of an embedded one can be missed.
    public boolean mayExist() {
        String file = embeddedFile();
        return file == null || Files.exists(Path.of(file + ".mv.db"));
    }

    /// The file of an empty catalogue that new embedded ones begin with, when the program was started by a launcher that has
    /// made one; else null.
    static @Nullable Path template() {
        String file = System.getProperty(TEMPLATE_PROPERTY);
        return file == null || file.isBlank() ? null : Path.of(file);
    }

    /// The database without what may be secret in its address, to be shown.
    public String shownDatabase() {
        return CatalogueException.withoutSecrets(database);
    }

    private static String defaultFile(Map<String, String> env) {
        String data = env.get("XDG_DATA_HOME");
        String home = env.getOrDefault("HOME", System.getProperty("user.home", "."));
        Path folder = data == null || data.isBlank() ? Path.of(home, ".local", "share") : Path.of(data);
        return folder.resolve("catalogue").resolve("catalogue").toString();
    }

    /// A file that comes with the program, when it was started by its launcher.
    private static @Nullable Path ofLauncher(String name) {
        String home = System.getProperty(HOME_PROPERTY);
        if (home == null || home.isBlank()) {
            return null;
        }
        Path file = Path.of(home, "data", name);
        return Files.isRegularFile(file) ? file : null;
    }

    private static String jdbcUrl(String given) {
        // Another kind of address is no path either; opening it tells so.
        if (given.startsWith("jdbc:") || given.matches("(?s)[A-Za-z][A-Za-z0-9+.-]*://.*")) {
            return given;
        }
        try {
            // H2 adds the suffix itself.
            String file = given.endsWith(".mv.db") ? given.substring(0, given.length() - ".mv.db".length()) : given;
            return H2_FILE + Path.of(file).toAbsolutePath().normalize() + H2_OPTIONS;
        } catch (InvalidPathException e) {
            return H2_FILE + given + H2_OPTIONS;
        }
    }
}
