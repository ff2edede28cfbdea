package io.github.shownotes.catalogue.web.layout;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// A day as a reader sees it.
public final class Day {
    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    private Day() {}

    /// In a sentence: 9 March 2020.
    public static String inWords(LocalDate day) {
        return LONG.format(day);
    }

    /// The day of a moment, in UTC.
    public static LocalDate of(Instant moment) {
        return LocalDate.ofInstant(moment, ZoneOffset.UTC);
    }

    /// In a column: 9 Mar 2020.
    public static String inColumn(LocalDate day) {
        return SHORT.format(day);
    }
}
