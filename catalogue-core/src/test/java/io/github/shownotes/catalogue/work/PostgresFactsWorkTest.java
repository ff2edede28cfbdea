package io.github.shownotes.catalogue.work;

import java.sql.SQLException;

import org.junit.jupiter.api.extension.RegisterExtension;

import io.github.shownotes.catalogue.store.PostgresServer;

/// Asking for facts on PostgreSQL.
class PostgresFactsWorkTest extends FactsWorkContract {
    @RegisterExtension
    static final PostgresServer SERVER = new PostgresServer();

    @Override
    String url() throws SQLException {
        return SERVER.emptyDatabase();
    }
}
