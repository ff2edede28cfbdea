package io.github.shownotes.catalogue.store;

import java.sql.SQLException;
import java.util.regex.Pattern;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/// An open database with its tables brought up to date: H2 or PostgreSQL, by the URL.
public final class Database implements AutoCloseable {
    private static final String MIGRATIONS = "classpath:io/github/shownotes/catalogue/store/migration";
    private static final int CONNECTIONS = 8;
    private static final long PATIENCE_MS = 15_000;
    private static final Pattern STATEMENT = Pattern.compile("; SQL statement:.*|\\R.*", Pattern.DOTALL);

    private final HikariDataSource pool;
    private final Jdbi jdbi;

    private Database(HikariDataSource pool) {
        this.pool = pool;
        this.jdbi = Jdbi.create(pool);
    }

    /// Opens a database; an empty one gets its tables, an older one its changes.
    ///
    /// @param url a JDBC URL
    /// @throws SQLException if it cannot be reached, or its tables are not ones of a catalogue
    public static Database open(String url) throws SQLException {
        var config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setPoolName("catalogue");
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(PATIENCE_MS);
        config.setInitializationFailTimeout(1);
        HikariDataSource pool = null;
        try {
            pool = new HikariDataSource(config);
            Flyway.configure().loggers("slf4j").dataSource(pool).locations(MIGRATIONS).load().migrate();
            return new Database(pool);
        } catch (PoolInitializationException | FlywayException | IllegalArgumentException e) {
            if (pool != null) {
                pool.close();
            }
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
            if (cause instanceof SQLException) {
                reason = STATEMENT.matcher(String.valueOf(cause.getMessage())).replaceAll("").strip();
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
        pool.close();
    }
}
