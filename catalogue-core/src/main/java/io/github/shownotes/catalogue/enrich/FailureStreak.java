package io.github.shownotes.catalogue.enrich;

import java.util.concurrent.atomic.AtomicInteger;

/// Counts failures without a success between them: so many in a row mean that a provider is down, and asking on would only
/// take time and trouble it further.
final class FailureStreak {
    private final int most;
    private final AtomicInteger failures = new AtomicInteger();

    FailureStreak(int most) {
        this.most = most;
    }

    void answered() {
        failures.set(0);
    }

    /// Counts a failure.
    ///
    /// @return whether it is one too many
    boolean failed() {
        return failures.incrementAndGet() >= most;
    }
}
