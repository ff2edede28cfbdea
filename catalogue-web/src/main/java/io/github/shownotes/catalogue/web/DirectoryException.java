package io.github.shownotes.catalogue.web;

/// The site cannot be served. The message is one sentence that says why and what to do.
public final class DirectoryException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DirectoryException(String message, Throwable cause) {
        super(message, cause);
    }
}
