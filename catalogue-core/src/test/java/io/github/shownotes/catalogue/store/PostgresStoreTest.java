package io.github.shownotes.catalogue.store;

import java.sql.SQLException;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The store's promises on PostgreSQL.
class PostgresStoreTest extends StoreContract {
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
