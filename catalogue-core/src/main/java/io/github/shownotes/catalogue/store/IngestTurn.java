package io.github.shownotes.catalogue.store;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;

/// The right to do what one process may do at a time: two ingests would give one name to two things, two enrichments would
/// ask everything twice.
///
/// A locked row: the database gives it back when its holder is killed.
public final class IngestTurn implements AutoCloseable {
    private final Handle handle;

    private IngestTurn(Handle handle) {
        this.handle = handle;
    }

    /// Takes the turn to ingest, or gives null when another has it.
    public static @Nullable IngestTurn take(Jdbi jdbi) {
        return take(jdbi, "ingest");
    }

    /// Takes the turn to ask providers, or gives null when another has it.
    public static @Nullable IngestTurn takeToEnrich(Jdbi jdbi) {
        return take(jdbi, "enrich");
    }

    private static @Nullable IngestTurn take(Jdbi jdbi, String name) {
        Handle handle = jdbi.open();
        boolean taken = false;
        try {
            handle.begin();
            taken = handle.createQuery("select name from ingest_turn where name = :name for update skip locked")
                    .bind("name", name)
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
