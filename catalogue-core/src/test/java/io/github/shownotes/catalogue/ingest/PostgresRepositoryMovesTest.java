package io.github.shownotes.catalogue.ingest;

import java.sql.SQLException;

import org.junit.jupiter.api.extension.RegisterExtension;

import io.github.shownotes.catalogue.store.PostgresServer;

/// Moved repositories on PostgreSQL.
class PostgresRepositoryMovesTest extends RepositoryMovesContract {
    @RegisterExtension
    static final PostgresServer SERVER = new PostgresServer();

    @Override
    String url() throws SQLException {
        return SERVER.emptyDatabase();
    }
}
