package io.github.shownotes.catalogue.search;

/// The first index is not built yet. It will be: ask again in a moment.
public final class IndexNotReadyException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    IndexNotReadyException() {
        super("The search index is still being built.");
    }
}
