package io.github.shownotes.catalogue.search;

import java.sql.SQLException;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.github.shownotes.catalogue.store.PostgresServer;

/// Search over PostgreSQL.
class PostgresSearchTest extends SearchContract {
    @RegisterExtension
    static final PostgresServer SERVER = new PostgresServer();
    private @Nullable String url;

    @Override
    String url() throws SQLException {
        if (url == null) {
            url = SERVER.emptyDatabase();
        }
        return url;
    }
}
