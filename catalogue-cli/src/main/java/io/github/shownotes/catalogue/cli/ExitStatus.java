package io.github.shownotes.catalogue.cli;

/// What the process tells its caller; scripts rely on these numbers.
final class ExitStatus {
    /// All was done.
    static final int DONE = 0;
    /// Done as far as possible, but something failed.
    static final int FAILED = 1;
    /// The command was not understood and nothing was done.
    static final int USAGE = 2;

    private ExitStatus() {}
}
