package io.github.shownotes.catalogue.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import org.flywaydb.core.api.FlywayException;
import org.h2.api.ErrorCode;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/// An open database with its tables brought up to date: H2 or PostgreSQL, by the URL.
public final class Database implements AutoCloseable {
    private static final String H2 = "jdbc:h2:";
    private static final String SUFFIX = ".mv.db";
    /// As many as are needed at once are opened, and no more than this: a worker with 16 threads has one for each, and four
    /// such processes stay below the 100 that PostgreSQL takes by default.
    private static final int CONNECTIONS = 20;
    private static final int PATIENCE_SECONDS = 15;
    private static final int ATTEMPTS = 40;
    private static final int PAUSE_MS = 50;
    private static final Pattern SHARED_FILE = Pattern.compile("jdbc:h2:file:([^;]+);AUTO_SERVER=TRUE.*");
    private static final Pattern STATEMENT = Pattern.compile("; SQL statement:.*|\\R.*", Pattern.DOTALL);

    private final DataSource pool;
    private final Runnable closing;
    private final Jdbi jdbi;

    private Database(DataSource pool, Runnable closing) {
        this.pool = pool;
        this.closing = closing;
        this.jdbi = Jdbi.create(pool);
    }

    /// Opens a database; an empty one gets its tables, an older one its changes.
    ///
    /// @param url a JDBC URL
    /// @throws SQLException if it cannot be reached, or its tables are not ones of a catalogue
    public static Database open(String url) throws SQLException {
        Database database = afterReaders(url);
        try {
            Migrations.apply(database.pool);
            return database;
        } catch (FlywayException e) {
            database.close();
            throw e.getCause() instanceof SQLException cause ? cause : new SQLException(e.getMessage(), e);
        } catch (SQLException | RuntimeException e) {
            database.close();
            throw e;
        }
    }

    /// Opens a database for a command that writes nothing: sooner than [#open] does, where the database is a file that no
    /// other process has open, and in the same way as that elsewhere. No other database of this process may be open in
    /// the same file.
    ///
    /// @param url a JDBC URL
    /// @throws SQLException if it cannot be reached, or its tables are not ones of a catalogue
    public static Database openToRead(String url) throws SQLException {
        Matcher file = SHARED_FILE.matcher(url);
        if (file.matches() && Files.exists(Path.of(file.group(1) + SUFFIX))
                && !Files.exists(Path.of(file.group(1) + ".lock.db"))) {
            Database alone = alone(H2 + "file:" + file.group(1) + ";ACCESS_MODE_DATA=r;TRACE_LEVEL_FILE=0");
            try {
                if (Migrations.areApplied(alone.pool)) {
                    return alone;
                }
            } catch (SQLException e) {
                // Another process took it just now, or it has to be mended first, which is writing.
            }
            alone.close();
        }
        return open(url);
    }

    /// Begins an embedded database with the tables of another that is empty and closed, which takes less time than making
    /// them. Does nothing where there is a database already, and where it is no use: [#open] makes the tables then.
    ///
    /// @param url a JDBC URL
    /// @param template the file of the empty database
    public static void begin(String url, Path template) {
        Matcher file = SHARED_FILE.matcher(url);
        if (!file.matches() || Files.exists(Path.of(file.group(1) + SUFFIX)) || !Files.isReadable(template)) {
            return;
        }
        Path database = Path.of(file.group(1) + SUFFIX);
        try {
            Files.createDirectories(database.getParent());
            Path copy = Files.createTempFile(database.getParent(), ".", SUFFIX);
            try {
                Files.copy(template, copy, StandardCopyOption.REPLACE_EXISTING);
                // A link is made whole or not at all, and never in place of what another process has begun meanwhile.
                Files.createLink(database, copy);
            } finally {
                Files.delete(copy);
            }
        } catch (IOException | UnsupportedOperationException e) {
            // Opening it tells what is wrong with the folder, or makes the tables where files cannot be linked.
        }
    }

    /// A process that only reads holds the file for a moment; so this one comes again before it gives up.
    private static Database afterReaders(String url) throws SQLException {
        for (int attempt = 1;; attempt++) {
            try {
                return pooled(url);
            } catch (SQLException e) {
                if (e.getErrorCode() != ErrorCode.DATABASE_ALREADY_OPEN_1 || attempt == ATTEMPTS) {
                    throw e;
                }
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(PAUSE_MS));
            }
        }
    }

    /// H2's own pool starts no thread and is there sooner.
    private static Database alone(String url) {
        JdbcConnectionPool pool = JdbcConnectionPool.create(url, "", "");
        return new Database(pool, pool::dispose);
    }

    private static Database pooled(String url) throws SQLException {
        var config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setPoolName("catalogue");
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS));
        config.setInitializationFailTimeout(1);
        try {
            var pool = new HikariDataSource(config);
            return new Database(pool, pool::close);
        } catch (PoolInitializationException | IllegalArgumentException e) {
            throw e.getCause() instanceof SQLException cause ? cause : new SQLException(e.getMessage(), e);
        } catch (RuntimeException e) {
            // Without a driver for the URL the pool gives up with a plain exception.
            throw new SQLException("no driver takes this URL", "08001", e);
        }
    }

    /// Why the database failed, in its own words and without the statement; null when it is not the database that failed.
    public static @Nullable String failure(Throwable thrown) {
        String reason = null;
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException e) {
                reason = e.getErrorCode() == ErrorCode.DATABASE_IS_CLOSED
                        ? "it was closed meanwhile, as when the disk is full or the program is stopped"
                        : STATEMENT.matcher(String.valueOf(e.getMessage())).replaceAll("").strip();
            }
        }
        return reason;
    }

    /// The way to its tables.
    public Jdbi jdbi() {
        return jdbi;
    }

    /// Its connections, for libraries that ask for them in this form.
    public DataSource dataSource() {
        return pool;
    }

    @Override
    public void close() {
        closing.run();
    }
}
