package io.github.shownotes.catalogue.cli;

/// A command that cannot go on. The message is one sentence for the user: why, and what to do.
final class CommandFailedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CommandFailedException(String message) {
        super(message);
    }

    CommandFailedException(String message, Throwable cause) {
        super(message, cause);
    }
}
