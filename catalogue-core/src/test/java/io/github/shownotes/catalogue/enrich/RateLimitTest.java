package io.github.shownotes.catalogue.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import io.github.shownotes.catalogue.http.Answer;

/// When a provider wants to be left alone, and for how long.
class RateLimitTest {
    private static final Instant NOW = Instant.parse("2026-11-25T12:00:00Z");

    private static @Nullable Halt halt(int budget, int status, String body, Map<String, String> headers) {
        HttpHeaders sent = HttpHeaders.of(headers.entrySet()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> List.of(entry.getValue()))),
                (name, value) -> true);
        return new RateLimit(Clock.fixed(NOW, ZoneOffset.UTC), budget).of(new Answer.Complete(status, URI.create(
                "https://example.org"), sent, body.getBytes(StandardCharsets.UTF_8)), "GitHub");
    }

    private static Duration wait(@Nullable Halt halt) {
        return switch (halt) {
            case Halt.Limit limit -> Duration.between(NOW, limit.until());
            case Halt.Reserved reserved -> Duration.between(NOW, reserved.until());
            case null, default -> Duration.ZERO;
        };
    }

    private static String epoch(Instant time) {
        return Long.toString(time.getEpochSecond());
    }

    private static String date(Instant time) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.withZone(ZoneOffset.UTC).format(time);
    }

    @Test
    void aGoodAnswerWithRequestsLeftIsNoReasonToStop() {
        assertThat(halt(0, 200, "", Map.of("X-RateLimit-Remaining", "1"))).isNull();
        assertThat(halt(0, 404, "", Map.of())).isNull();
    }

    @Test
    void theLastRequestOfTheHourEndsAtTheReset() {
        assertThat(
                wait(halt(0, 200, "", Map.of("X-RateLimit-Remaining", "0", "X-RateLimit-Reset", epoch(NOW.plusSeconds(
                        1800))))))
                .isEqualTo(Duration.ofMinutes(30));
    }

    @Test
    void theBudgetIsLeftForOthers() {
        Map<String, String> headers = Map.of("X-RateLimit-Remaining", "100", "X-RateLimit-Reset", epoch(NOW.plusSeconds(
                600)));
        assertThat(halt(99, 200, "", headers)).isNull();
        assertThat(halt(100, 200, "", headers)).isInstanceOf(Halt.Reserved.class);
        assertThat(wait(halt(100, 200, "", headers))).isEqualTo(Duration.ofMinutes(10));
    }

    @Test
    void theSecondaryLimitSaysHowLong() {
        assertThat(wait(halt(0, 403, "", Map.of("Retry-After", "120")))).isEqualTo(Duration.ofMinutes(2));
        assertThat(wait(halt(0, 429, "", Map.of("Retry-After", date(NOW.plusSeconds(300))))))
                .isEqualTo(Duration.ofMinutes(
                        5));
    }

    @Test
    void withoutATimeItIsAMinute() {
        assertThat(wait(halt(0, 429, "", Map.of()))).isEqualTo(Duration.ofMinutes(1));
        assertThat(wait(halt(0, 403, "You have exceeded a secondary rate limit", Map.of()))).isEqualTo(Duration
                .ofMinutes(1));
        assertThat(halt(0, 403, "Repository access blocked", Map.of())).isNull();
    }

    @Test
    void aServerWithAnotherClockIsUnderstoodByItsOwn() {
        Instant there = NOW.plus(Duration.ofDays(400));
        assertThat(
                wait(halt(0, 403, "", Map.of("X-RateLimit-Remaining", "0", "X-RateLimit-Reset", epoch(there.plusSeconds(
                        900)), "Date", date(there)))))
                .isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void aTimeThatCannotBeMeantIsBounded() {
        assertThat(wait(halt(0, 403, "", Map.of("X-RateLimit-Remaining", "0", "X-RateLimit-Reset", "12"))))
                .isEqualTo(Duration.ofMinutes(1));
        assertThat(wait(halt(0, 429, "", Map.of("Retry-After", "999999999999")))).isEqualTo(Duration.ofDays(1));
        assertThat(wait(halt(0, 429, "", Map.of("Retry-After", "soon")))).isEqualTo(Duration.ofMinutes(1));
        assertThat(halt(0, 200, "", Map.of("X-RateLimit-Remaining", "many"))).isNull();
    }
}
