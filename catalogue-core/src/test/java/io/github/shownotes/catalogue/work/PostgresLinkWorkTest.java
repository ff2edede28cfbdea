package io.github.shownotes.catalogue.work;

import java.sql.SQLException;

import org.junit.jupiter.api.extension.RegisterExtension;

import io.github.shownotes.catalogue.store.PostgresServer;

/// Link checks shared by workers on PostgreSQL.
class PostgresLinkWorkTest extends LinkWorkContract {
    @RegisterExtension
    static final PostgresServer SERVER = new PostgresServer();

    @Override
    String url() throws SQLException {
        return SERVER.emptyDatabase();
    }
}
