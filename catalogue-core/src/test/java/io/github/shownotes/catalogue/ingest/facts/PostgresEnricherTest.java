package io.github.shownotes.catalogue.ingest.facts;

import java.sql.SQLException;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.github.shownotes.catalogue.store.PostgresServer;

/// An enrichment's promises on PostgreSQL.
class PostgresEnricherTest extends EnricherContract {
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
