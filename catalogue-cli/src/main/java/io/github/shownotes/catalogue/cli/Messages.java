package io.github.shownotes.catalogue.cli;

import java.io.PrintStream;
import java.util.Collection;

import io.github.shownotes.catalogue.source.Problem;

/// What a person is told on standard error, one line each.
///
/// @param err where it goes
/// @param quiet whether only problems are told
record Messages(PrintStream err, boolean quiet) {
    private static final String NAME = "catalogue: ";

    /// Something worth knowing that is not a problem.
    void note(String text) {
        if (!quiet) {
            err.println(NAME + text);
        }
    }

    void problem(Problem problem) {
        err.println(NAME + problem.line());
    }

    /// Tells all problems and gives the exit status they mean.
    int problems(Collection<Problem> problems) {
        problems.forEach(this::problem);
        return problems.isEmpty() ? ExitStatus.DONE : ExitStatus.FAILED;
    }
}
