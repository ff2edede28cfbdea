package io.github.shownotes.catalogue.enrich;

import java.time.Duration;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

/// How long answers hold before they are asked for again.
///
/// @param answer how long an answer with facts holds
/// @param nothing how long it holds that there is nothing, or nothing for us; shorter, since that is soon put right
public record TimeToLive(Duration answer, Duration nothing) {
    /// A week, and two days.
    public static final TimeToLive USUAL = new TimeToLive(Duration.ofDays(7), Duration.ofDays(2));

    private static final Duration FIRST_RETRY = Duration.ofHours(1);
    private static final int MOST_DOUBLINGS = 5;
    /// An answer from so far in the future was stamped by a clock that went wrong.
    private static final Duration SKEW = Duration.ofMinutes(5);

    /// The one that the user wants.
    ///
    /// @param maxAge how old an answer may be, or null for the usual time
    public static TimeToLive of(@Nullable Duration maxAge) {
        return maxAge == null
                ? USUAL
                : new TimeToLive(maxAge, maxAge.compareTo(USUAL.nothing) < 0 ? maxAge : USUAL.nothing);
    }

    /// Whether an answer is to be asked for again.
    public boolean isOver(KeptAnswer kept, Instant now) {
        Instant checked = kept.checkedAt();
        if (checked == null || checked.isAfter(now.plus(SKEW))) {
            return true;
        }
        return !due(kept.status(), kept.failures(), checked).isAfter(now);
    }

    /// When an answer is to be asked for again.
    ///
    /// @param failures how often in a row it could not be asked for; the pause doubles from an hour to about a day, but never
    ///            exceeds the time that an answer holds
    Instant due(AnswerStatus status, int failures, Instant checked) {
        if (failures > 0) {
            Duration pause = FIRST_RETRY.multipliedBy(1L << Math.min(failures - 1, MOST_DOUBLINGS));
            return checked.plus(pause.compareTo(answer) < 0 ? pause : answer);
        }
        return checked.plus(status == AnswerStatus.OK ? answer : nothing);
    }
}
