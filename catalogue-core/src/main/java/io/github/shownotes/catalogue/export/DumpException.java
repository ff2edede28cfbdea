package io.github.shownotes.catalogue.export;

import java.io.Serial;

/// A dump that cannot be read back. The message says at which line and why, without a full stop.
public final class DumpException extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    /// The exception for a line.
    ///
    /// @param line its number, from 1
    /// @param reason what is wrong with it
    DumpException(long line, String reason, Throwable cause) {
        super("line " + line + ": " + reason, cause);
    }

    /// The same without another exception behind it.
    DumpException(long line, String reason) {
        super("line " + line + ": " + reason);
    }
}
