package io.github.shownotes.catalogue.work;

import java.util.concurrent.atomic.AtomicInteger;

/// The workers' promises on H2, in one process.
class H2WorkerTest extends WorkerContract {
    private static final AtomicInteger DATABASES = new AtomicInteger();

    @Override
    String url() {
        return "jdbc:h2:mem:work" + DATABASES.incrementAndGet();
    }
}
