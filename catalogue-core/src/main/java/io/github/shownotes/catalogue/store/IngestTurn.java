package io.github.shownotes.catalogue.store;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;

/// The right to ingest, which one process has at a time; two would give one name to two things.
///
/// A locked row: the database gives it back when its holder is killed.
public final class IngestTurn implements AutoCloseable {
    private final Handle handle;

    private IngestTurn(Handle handle) {
        this.handle = handle;
    }

    /// Takes the turn, or gives null when another has it.
    public static @Nullable IngestTurn take(Jdbi jdbi) {
        Handle handle = jdbi.open();
        boolean taken = false;
        try {
            handle.begin();
            taken = handle.createQuery("select name from ingest_turn for update skip locked")
                    .mapTo(String.class)
                    .findOne()
                    .isPresent();
            return taken ? new IngestTurn(handle) : null;
        } finally {
            if (!taken) {
                giveBack(handle);
            }
        }
    }

    @Override
    public void close() {
        giveBack(handle);
    }

    private static void giveBack(Handle handle) {
        try (handle) {
            handle.rollback();
        } catch (JdbiException e) {
            // The connection is lost, and the lock with it.
        }
    }
}
