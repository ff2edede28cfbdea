package io.github.shownotes.catalogue.source;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/// Dates as feeds, front matter and pages write them: RFC 822, RFC 3339, plain days, milliseconds since 1970.
final class Dates {
    private static final Pattern ISO_DAY = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2}).*", Pattern.DOTALL);
    private static final Pattern DAY_MONTH_YEAR = Pattern.compile("\\D*(\\d{1,2}) (\\p{L}{3,9}),? (\\d{4}).*",
            Pattern.DOTALL);
    private static final Pattern MILLISECONDS = Pattern.compile("\\d{12,13}");
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

    private Dates() {}

    /// The day in UTC, or null when the text is no date.
    static @Nullable LocalDate parse(@Nullable String text) {
        if (text == null) {
            return null;
        }
        String bare = text.strip();
        try {
            if (MILLISECONDS.matcher(bare).matches()) {
                return Instant.ofEpochMilli(Long.parseLong(bare)).atZone(ZoneOffset.UTC).toLocalDate();
            }
            Matcher day = ISO_DAY.matcher(bare);
            if (day.matches()) {
                return bare.length() > 10 && bare.indexOf('T') > 0
                        ? instant(bare)
                        : LocalDate.of(Integer.parseInt(day
                                .group(1)), Integer.parseInt(day.group(2)), Integer.parseInt(day.group(3)));
            }
            Matcher words = DAY_MONTH_YEAR.matcher(bare);
            if (words.matches()) {
                String month = words.group(2);
                return LocalDate.parse(words.group(1) + " " + month.substring(0, 1).toUpperCase(Locale.ROOT)
                        + month.substring(1, 3).toLowerCase(Locale.ROOT) + " " + words.group(3), MONTH);
            }
            return null;
        } catch (DateTimeException | NumberFormatException e) {
            return null;
        }
    }

    private static LocalDate instant(String text) {
        try {
            return OffsetDateTime.parse(text).withOffsetSameInstant(ZoneOffset.UTC).toLocalDate();
        } catch (DateTimeParseException e) {
            return LocalDate.parse(text.substring(0, 10));
        }
    }
}
