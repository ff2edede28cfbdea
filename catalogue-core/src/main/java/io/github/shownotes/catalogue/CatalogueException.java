package io.github.shownotes.catalogue;

import java.io.Serial;

/// A catalogue that cannot be opened. The message is one sentence for the person who asked: which database and what to do;
/// it never holds a password.
public final class CatalogueException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    /// An exception with the sentence to show.
    public CatalogueException(String message, Throwable cause) {
        super(message, cause);
    }
}
