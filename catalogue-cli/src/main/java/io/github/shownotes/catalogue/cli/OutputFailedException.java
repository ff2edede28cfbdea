package io.github.shownotes.catalogue.cli;

import java.io.IOException;
import java.util.Locale;

/// Standard output does not take the data.
final class OutputFailedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    OutputFailedException(IOException cause) {
        super(String.valueOf(cause.getMessage()), cause);
    }

    /// Whether the reader went away, as `head` does when it has enough: then there is nothing to complain about.
    boolean isClosedPipe() {
        String reason = String.valueOf(getMessage()).toLowerCase(Locale.ROOT);
        return reason.contains("pipe") || reason.contains("stream closed");
    }
}
