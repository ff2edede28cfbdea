package io.github.shownotes.catalogue.work;

import java.time.Duration;

/// How often workers look and wait.
///
/// @param polling how long an idle worker waits before it looks for work again
/// @param planning how long after one look for new sources, hosts and facts the next follows
/// @param heartbeat how often a busy worker says that it lives; after four missed ones its work goes to others
/// @param firstRetry how long after a first failure the work is tried again; each further pause is twice as long
/// @param longestRetry the longest such pause
public record Pace(Duration polling, Duration planning, Duration heartbeat, Duration firstRetry,
        Duration longestRetry) {
    /// For a public service: work begins within seconds, a dead worker's work goes on after twenty or so.
    public static final Pace STEADY = new Pace(Duration.ofSeconds(2), Duration.ofSeconds(10), Duration.ofSeconds(5),
            Duration.ofMinutes(1), Duration.ofHours(12));

    /// The pause after so many failures in a row.
    ///
    /// @param failures how many, at least 1
    public Duration pauseAfter(int failures) {
        // Doubling more often than this passes any limit; the shift must not run over.
        Duration pause = firstRetry.multipliedBy(1L << Math.min(failures - 1, 30));
        return pause.compareTo(longestRetry) > 0 ? longestRetry : pause;
    }
}
