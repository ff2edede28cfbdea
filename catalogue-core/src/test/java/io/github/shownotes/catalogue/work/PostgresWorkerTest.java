package io.github.shownotes.catalogue.work;

import java.sql.SQLException;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.github.shownotes.catalogue.store.PostgresServer;

/// The workers' promises on PostgreSQL.
class PostgresWorkerTest extends WorkerContract {
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
