package io.github.shownotes.catalogue.ingest;

import java.util.concurrent.atomic.AtomicInteger;

/// People's corrections on the embedded database.
class H2CorrectionsTest extends CorrectionsContract {
    private static final AtomicInteger DATABASES = new AtomicInteger();

    @Override
    String url() {
        return "jdbc:h2:mem:corrections" + DATABASES.incrementAndGet();
    }
}
