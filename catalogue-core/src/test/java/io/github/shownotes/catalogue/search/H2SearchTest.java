package io.github.shownotes.catalogue.search;

import java.util.UUID;

/// Search over the embedded database.
class H2SearchTest extends SearchContract {
    @Override
    String url() {
        return "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
    }
}
