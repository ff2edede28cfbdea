package io.github.shownotes.catalogue.cli;

/// Keeps the libraries' log lines away from a command's output: what a user must know is told as a problem.
///
/// The class path also serves the web, whose logging would otherwise start with its defaults and write to standard
/// output. Naming a provider spares its start-up as well.
public final class SilentLogging {
    /// Called by [java.util.logging.LogManager] in place of its own configuration; configures nothing, so nothing is
    /// written.
    public SilentLogging() {}

    static void install() {
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        System.setProperty("slf4j.provider", "org.slf4j.helpers.NOP_FallbackServiceProvider");
        System.setProperty("java.util.logging.config.class", SilentLogging.class.getName());
    }
}
