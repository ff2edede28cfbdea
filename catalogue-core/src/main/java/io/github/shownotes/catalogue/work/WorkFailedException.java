package io.github.shownotes.catalogue.work;

import java.io.Serial;

/// Tells db-scheduler, which knows failures as exceptions only, that a piece of work failed.
final class WorkFailedException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    WorkFailedException(String reason) {
        super(reason, null, false, false);
    }
}
