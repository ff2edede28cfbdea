package io.github.shownotes.catalogue.links;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/// The `Retry-After` header: seconds or a date (RFC 9110, section 10.2.3).
final class RetryAfter {
    private static final int LONGEST_NUMBER = 9;

    private RetryAfter() {}

    /// How long to wait; empty when the header is missing or makes no sense. Never negative.
    static Optional<Duration> wait(@Nullable String header, Instant now) {
        String text = header == null ? "" : header.strip();
        if (text.matches("\\d+(?:\\.\\d+)?")) {
            String whole = text.replaceFirst("\\..*", "");
            long seconds = whole.length() > LONGEST_NUMBER ? Integer.MAX_VALUE : Long.parseLong(whole);
            return Optional.of(Duration.ofSeconds(seconds));
        }
        try {
            Instant date = ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
            return Optional.of(date.isAfter(now) ? Duration.between(now, date) : Duration.ZERO);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
