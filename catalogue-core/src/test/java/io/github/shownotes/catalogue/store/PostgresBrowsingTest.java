package io.github.shownotes.catalogue.store;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/// What pages read, on PostgreSQL.
class PostgresBrowsingTest extends BrowsingContract {
    @SuppressWarnings("NullAway.Init")
    private static EmbeddedPostgres server;
    private static int databases;
    private @Nullable String name;

    @BeforeAll
    static void start() throws IOException {
        server = EmbeddedPostgres.start();
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @Override
    String url() throws SQLException {
        if (name == null) {
            name = "catalogue" + ++databases;
            try (Connection connection = server.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("create database " + name);
            }
        }
        return server.getJdbcUrl("postgres", name);
    }
}
