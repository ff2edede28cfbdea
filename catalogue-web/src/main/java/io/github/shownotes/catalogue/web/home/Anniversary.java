package io.github.shownotes.catalogue.web.home;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;

import io.github.shownotes.catalogue.store.EpisodeRow;
import io.github.shownotes.catalogue.web.layout.Counted;

/// An episode that came out around this day in another year.
///
/// @param episode the episode
/// @param yearsAgo how many years ago
public record Anniversary(EpisodeRow episode, int yearsAgo) {
    /// Weekly shows seldom hit the very day.
    private static final int NEAR_DAYS = 3;
    private static final int YEARS = 15;
    private static final float DAYS_OF_A_YEAR = 365.25f;

    /// How long ago, in words.
    public String ago() {
        return Counted.of(yearsAgo, "year", "years") + " ago";
    }

    /// The days of earlier years that are near to a day.
    static List<LocalDate> days(LocalDate today) {
        return IntStream.rangeClosed(1, YEARS)
                .mapToObj(today::minusYears)
                .flatMap(day -> day.minusDays(NEAR_DAYS).datesUntil(day.plusDays(NEAR_DAYS + 1L)))
                .toList();
    }

    /// How long ago an episode came out that is near to such a day, to the nearest year.
    static Anniversary of(EpisodeRow episode, LocalDate published, LocalDate today) {
        return new Anniversary(episode, Math.round(ChronoUnit.DAYS.between(published, today) / DAYS_OF_A_YEAR));
    }
}
