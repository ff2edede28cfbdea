package io.github.shownotes.catalogue.enrich;

import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

import org.jspecify.annotations.Nullable;

import io.github.shownotes.catalogue.http.Answer;

/// Reads from an answer whether the provider wants to be left alone, and until when.
///
/// Times are taken relative to the server's own clock (its header `Date`), so that a clock that goes wrong on either side
/// neither makes us wait for years nor come back at once.
///
/// @param clock tells the time here
/// @param budget how many requests of the provider's limit are to be left for other tools
record RateLimit(Clock clock, int budget) {
    /// What GitHub asks for when it does not say how long.
    private static final Duration SHORTEST = Duration.ofMinutes(1);
    /// No provider's limit lasts longer.
    private static final Duration LONGEST = Duration.ofDays(1);
    private static final int MESSAGE = 2000;

    /// Why to stop after an answer, or null when it may go on. The answer may be a good one all the same: the last that was
    /// to be had.
    @Nullable
    Halt of(Answer.Complete answer, String provider) {
        HttpHeaders headers = answer.headers();
        boolean refused = answer.status() == 403 || answer.status() == 429;
        OptionalLong left = number(headers, "X-RateLimit-Remaining");
        Optional<Duration> wait = refused ? retryAfter(headers) : Optional.empty();
        if (wait.isPresent()) {
            return new Halt.Limit(provider + " asks to wait", after(wait.get()));
        }
        if (left.isPresent() && left.getAsLong() <= 0) {
            return reached(answer, provider);
        }
        if (left.isPresent() && left.getAsLong() <= budget) {
            return new Halt.Reserved("only " + left.getAsLong() + " requests to " + provider
                    + " are left, which are kept for other tools", after(untilReset(headers)));
        }
        return answer.status() == 429 || refused && speaksOfLimits(answer.body())
                ? new Halt.Limit(provider + " asks to wait", after(SHORTEST))
                : null;
    }

    /// The limit that an answer tells of in words of its own.
    Halt.Limit reached(Answer.Complete answer, String provider) {
        return new Halt.Limit("the limit of requests to " + provider + " is reached", after(untilReset(answer
                .headers())));
    }

    private Instant after(Duration wait) {
        Duration bounded = wait.compareTo(SHORTEST) < 0 ? SHORTEST : wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
        return clock.instant().plus(bounded).truncatedTo(ChronoUnit.SECONDS);
    }

    private Duration untilReset(HttpHeaders headers) {
        OptionalLong reset = number(headers, "X-RateLimit-Reset");
        return reset.isPresent()
                ? Duration.ofSeconds(reset.getAsLong() - serverTime(headers).getEpochSecond())
                : SHORTEST;
    }

    private Optional<Duration> retryAfter(HttpHeaders headers) {
        OptionalLong seconds = number(headers, "Retry-After");
        if (seconds.isPresent()) {
            return Optional.of(Duration.ofSeconds(Math.clamp(seconds.getAsLong(), 0, LONGEST.toSeconds())));
        }
        return headers.firstValue("Retry-After").flatMap(RateLimit::date).map(at -> Duration.between(serverTime(
                headers), at));
    }

    private Instant serverTime(HttpHeaders headers) {
        return headers.firstValue("Date").flatMap(RateLimit::date).orElseGet(clock::instant);
    }

    private static Optional<Instant> date(String text) {
        try {
            return Optional.of(ZonedDateTime.parse(text.strip(), DateTimeFormatter.RFC_1123_DATE_TIME).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static OptionalLong number(HttpHeaders headers, String name) {
        try {
            return headers.firstValueAsLong(name);
        } catch (NumberFormatException e) {
            return OptionalLong.empty();
        }
    }

    private static boolean speaksOfLimits(byte[] body) {
        String message = new String(body, 0, Math.min(body.length, MESSAGE), StandardCharsets.UTF_8);
        return message.toLowerCase(Locale.ROOT).contains("rate limit");
    }
}
