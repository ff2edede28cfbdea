package io.github.shownotes.catalogue.store;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/// A piece of recurring work that workers share.
///
/// @param task what is done: `source`, `catalogue`, `provider`, `host`, `plan`
/// @param instance what it is done to: a source, a provider, a host
/// @param due when it is done next, or should have been begun
/// @param worker the worker that is at it, or null when none is
/// @param heartbeat when that worker was last heard of, or null
/// @param failures how often it failed in a row
/// @param lastSuccess when it was last done, or null
/// @param lastFailure when it last failed, or null
public record TaskRow(String task, String instance, Instant due, @Nullable String worker, @Nullable Instant heartbeat,
        int failures, @Nullable Instant lastSuccess, @Nullable Instant lastFailure) {
    /// Whether it should have been begun by now, and nobody is at it.
    public boolean isLate(Instant now) {
        return worker == null && due.isBefore(now);
    }
}
