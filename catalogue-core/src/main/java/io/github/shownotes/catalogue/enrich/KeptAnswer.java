package io.github.shownotes.catalogue.enrich;

import java.time.Instant;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/// What is kept of a provider's answers about one thing: the last good one, and how asking went since.
///
/// @param subject what it is about
/// @param status what the provider last said
/// @param etag the validator of that answer, or null
/// @param raw the last answer with facts, or null when there never was one
/// @param fetchedAt when that came, or null
/// @param checkedAt when it was last asked, with whatever outcome
/// @param nextDue when it is to be asked again
/// @param failures how often in a row asking failed since
/// @param problem what was wrong the last time, or null
public record KeptAnswer(Subject subject, AnswerStatus status, @Nullable String etag, @Nullable String raw,
        @Nullable Instant fetchedAt, @Nullable Instant checkedAt, Instant nextDue, int failures,
        @Nullable String problem) {
    /// Something that was never asked.
    public static KeptAnswer never(Subject subject) {
        return new KeptAnswer(subject, AnswerStatus.FAILED, null, null, null, null, Instant.EPOCH, 0, null);
    }

    /// What is kept after another answer. Whatever went wrong, the facts that are there stay.
    public KeptAnswer after(Enrichment answer, Instant now, TimeToLive timeToLive) {
        return switch (answer) {
            case Enrichment.Found found -> new KeptAnswer(subject, AnswerStatus.OK, found.etag(), found.raw(), now, now,
                    timeToLive.due(AnswerStatus.OK, 0, now), 0, found.notice());
            case Enrichment.Unchanged unchanged -> new KeptAnswer(subject, AnswerStatus.OK, etag, raw, fetchedAt, now,
                    timeToLive.due(AnswerStatus.OK, 0, now), 0, null);
            case Enrichment.Gone gone -> without(AnswerStatus.GONE, gone.reason(), now, timeToLive);
            case Enrichment.Replaced other -> without(AnswerStatus.GONE, other.reason(), now, timeToLive);
            case Enrichment.Refused refused -> without(AnswerStatus.REFUSED, refused.reason(), now, timeToLive);
            case Enrichment.Failed failed -> new KeptAnswer(subject, status, etag, raw, fetchedAt, now,
                    timeToLive.due(status, failures + 1, now), failures + 1, failed.reason());
        };
    }

    /// What is kept when the provider asked to be left alone instead of answering: that is no failure of this thing.
    public KeptAnswer postponed(Halt.Limit limit) {
        return new KeptAnswer(subject, status, etag, raw, fetchedAt, checkedAt, limit.until(), failures,
                limit.reason());
    }

    /// The question to ask next.
    public Question question() {
        return new Question(subject, etag, raw);
    }

    /// When the facts were last known to hold; null when there are none.
    public @Nullable Instant confirmedAt() {
        return raw != null && status == AnswerStatus.OK && failures == 0
                ? Objects.requireNonNullElse(checkedAt,
                        Instant.EPOCH)
                : fetchedAt;
    }

    private KeptAnswer without(AnswerStatus now, String reason, Instant at, TimeToLive timeToLive) {
        return new KeptAnswer(subject, now, null, raw, fetchedAt, at, timeToLive.due(now, 0, at), 0, reason);
    }
}
