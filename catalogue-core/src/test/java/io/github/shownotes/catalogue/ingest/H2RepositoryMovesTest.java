package io.github.shownotes.catalogue.ingest;

import java.util.concurrent.atomic.AtomicInteger;

/// Moved repositories on the embedded database.
class H2RepositoryMovesTest extends RepositoryMovesContract {
    private static final AtomicInteger DATABASES = new AtomicInteger();

    @Override
    String url() {
        return "jdbc:h2:mem:moves" + DATABASES.incrementAndGet();
    }
}
