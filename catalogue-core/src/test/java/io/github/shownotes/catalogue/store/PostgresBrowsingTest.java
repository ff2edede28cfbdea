package io.github.shownotes.catalogue.store;

import java.sql.SQLException;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What pages read, on PostgreSQL.
class PostgresBrowsingTest extends BrowsingContract {
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
