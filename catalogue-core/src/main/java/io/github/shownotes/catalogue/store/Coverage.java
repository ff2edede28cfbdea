package io.github.shownotes.catalogue.store;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/// In how many episodes something is covered, and since when.
///
/// @param times the number of episodes
/// @param first the day of the earliest, or null when none has a day
/// @param last the day of the latest, or null when none has a day
public record Coverage(int times, @Nullable LocalDate first, @Nullable LocalDate last) {
    /// Of what no episode covers.
    public static final Coverage NONE = new Coverage(0, null, null);

    /// The coverage with one episode more.
    ///
    /// @param published the day it came out, or null
    public Coverage plus(@Nullable LocalDate published) {
        boolean earlier = first == null || published != null && published.isBefore(first);
        boolean later = last == null || published != null && published.isAfter(last);
        return new Coverage(times + 1, earlier ? published : first, later ? published : last);
    }
}
