package io.github.shownotes.catalogue;

import java.time.Duration;

/// Lengths of time for people.
public final class Durations {
    private static final int SECONDS_ARE_NEWS = 120;
    private static final int MINUTES_ARE_NEWS = 120;
    private static final int HOURS_ARE_NEWS = 48;

    private Durations() {}

    /// The length in the one unit that matters: `45 s`, `12 min`, `30 h`, `3 days`.
    public static String words(Duration length) {
        long seconds = Math.max(0, length.toSeconds());
        if (seconds < SECONDS_ARE_NEWS) {
            return seconds + " s";
        }
        if (length.toMinutes() < MINUTES_ARE_NEWS) {
            return length.toMinutes() + " min";
        }
        return length.toHours() < HOURS_ARE_NEWS ? length.toHours() + " h" : length.toDays() + " days";
    }
}
