package io.github.shownotes.catalogue.cli;

/// Keeps the libraries' log lines away from a command's messages: what a user must know is told as a problem.
///
/// The web configures logging anew when it starts, so `serve` still logs what goes wrong in a request.
public final class SilentLogging {
    /// Called by [java.util.logging.LogManager] in place of reading its own configuration; configures no handler, so
    /// nothing is written.
    public SilentLogging() {}

    /// Takes effect when it is called before the first logger is made.
    static void install() {
        System.setProperty("java.util.logging.config.class", SilentLogging.class.getName());
    }
}
