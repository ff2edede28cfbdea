package io.github.shownotes.catalogue.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/// A PostgreSQL for tests: one server for all of them, started by the first that needs it, and a database for each.
public final class PostgresServer implements BeforeAllCallback {
    private static final AtomicInteger DATABASES = new AtomicInteger();

    @SuppressWarnings("NullAway.Init")
    private EmbeddedPostgres server;

    @Override
    public void beforeAll(ExtensionContext context) {
        server = context.getRoot()
                .getStore(Namespace.create(PostgresServer.class))
                .computeIfAbsent(EmbeddedPostgres.class, type -> start(), EmbeddedPostgres.class);
    }

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The URL of a database that is empty and nobody else's.
    public String emptyDatabase() throws SQLException {
        String name = "catalogue" + DATABASES.incrementAndGet();
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        }
        return server.getJdbcUrl("postgres", name);
    }

    /// Takes a database away from everybody who uses it, as a server does that restarts.
    ///
    /// @param url what [#emptyDatabase()] gave
    public void takeAway(String url) throws SQLException {
        String name = name(url);
        execute("alter database " + name + " with allow_connections false",
                "select pg_terminate_backend(pid) from pg_stat_activity where datname = '" + name + "'");
    }

    /// Gives back a database that was taken away.
    public void giveBack(String url) throws SQLException {
        execute("alter database " + name(url) + " with allow_connections true");
    }

    private static String name(String url) {
        return url.replaceAll(".*/(\\w+)\\?.*", "$1");
    }

    private void execute(String... commands) throws SQLException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            for (String command : commands) {
                statement.execute(command);
            }
        }
    }
}
