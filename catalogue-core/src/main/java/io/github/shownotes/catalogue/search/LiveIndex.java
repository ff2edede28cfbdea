package io.github.shownotes.catalogue.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;

import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

import io.github.shownotes.catalogue.store.IndexDao;
import io.github.shownotes.catalogue.store.RevisionDao;

/// The index of a catalogue that other processes write to: it is built anew aside whenever the catalogue changed, and then
/// takes the place of the one before. Lies in a folder for temporary files, which goes with the process.
public final class LiveIndex implements AutoCloseable {
    /// How often the catalogue is asked whether it changed.
    public static final Duration OFTEN = Duration.ofSeconds(2);

    private static final System.Logger LOG = System.getLogger(LiveIndex.class.getName());
    /// How long readers wait for the first index.
    private static final Duration PATIENCE = Duration.ofSeconds(8);
    /// While somebody goes on writing, the pause after building is so many times as long as building took.
    private static final int REST = 3;

    private final RevisionDao revisions;
    private final IndexDao dao;
    private final Duration interval;
    private final Thread thread;
    private final CountDownLatch first = new CountDownLatch(1);
    private final AtomicReference<@Nullable IndexFolder> current = new AtomicReference<>();
    private final AtomicLong version = new AtomicLong();
    private volatile boolean closed;

    private LiveIndex(Jdbi jdbi, Duration interval) {
        this.revisions = new RevisionDao(jdbi);
        this.dao = new IndexDao(jdbi);
        this.interval = interval;
        this.thread = Thread.ofPlatform().name("catalogue-index").daemon().unstarted(this::follow);
    }

    /// Begins to build the index and to follow the catalogue.
    ///
    /// @param jdbi the database, its tables up to date
    /// @param interval how often to look whether it changed
    public static LiveIndex start(Jdbi jdbi, Duration interval) {
        var index = new LiveIndex(jdbi, interval);
        index.thread.start();
        return index;
    }

    /// What is asked of an index.
    ///
    /// @param <T> the answer
    @FunctionalInterface
    public interface Question<T> {
        /// The answer of one index.
        T ask(CatalogueIndex index) throws IOException;
    }

    /// Asks the newest index that is complete.
    ///
    /// @throws IndexNotReadyException if the first one takes long
    public <T> T ask(Question<T> question) {
        awaitFirst();
        while (!closed) {
            IndexFolder folder = current.get();
            if (folder != null && folder.index().retain()) {
                try {
                    return question.ask(folder.index());
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                } finally {
                    folder.index().release();
                }
            }
        }
        throw new IndexNotReadyException();
    }

    /// Whether the first index is complete, so that questions are answered at once.
    public boolean isReady() {
        return current.get() != null;
    }

    /// A number that grows whenever pages may look different: when the catalogue changed, and when the index has caught up.
    public long version() {
        return version.get();
    }

    private void awaitFirst() {
        try {
            if (!first.await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new IndexNotReadyException();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IndexNotReadyException();
        }
    }

    private void follow() {
        String indexed = null;
        String seen = null;
        long notBefore = System.nanoTime();
        boolean failing = false;
        while (!closed) {
            try {
                String stamp = revisions.stamp();
                boolean quiet = stamp.equals(seen);
                if (!quiet) {
                    seen = stamp;
                    version.incrementAndGet();
                }
                if (!stamp.equals(indexed) && (quiet || System.nanoTime() >= notBefore)) {
                    long started = System.nanoTime();
                    swap(IndexFolder.build(dao));
                    indexed = stamp;
                    notBefore = System.nanoTime() + REST * (System.nanoTime() - started);
                }
                failing = false;
            } catch (IOException | RuntimeException e) {
                if (!failing && !closed) {
                    LOG.log(Level.WARNING, "The search index cannot follow the catalogue; it will try again: " + e);
                }
                failing = true;
            }
            LockSupport.parkNanos(interval.toNanos());
        }
    }

    private void swap(IndexFolder fresh) throws IOException {
        IndexFolder old = current.getAndSet(fresh);
        version.incrementAndGet();
        first.countDown();
        if (old != null) {
            old.close();
        }
        if (closed) {
            fresh.close();
        }
    }

    @Override
    public void close() {
        closed = true;
        LockSupport.unpark(thread);
        try {
            thread.join(PATIENCE);
            IndexFolder last = current.getAndSet(null);
            if (last != null) {
                last.close();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "The index was left behind.", e);
        }
    }
}
