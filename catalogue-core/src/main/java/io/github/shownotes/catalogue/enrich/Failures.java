package io.github.shownotes.catalogue.enrich;

import io.github.shownotes.catalogue.http.Answer;

/// Says what failed so that a reader knows who did.
final class Failures {
    private Failures() {}

    /// One sentence about an answer that is of no use.
    static String of(Provider provider, Answer answer) {
        return switch (answer) {
            case Answer.Complete complete -> provider.title() + " answered with status " + complete.status();
            case Answer.Broken broken -> provider.title() + "'s answer is of no use: " + broken.reason();
        };
    }
}
