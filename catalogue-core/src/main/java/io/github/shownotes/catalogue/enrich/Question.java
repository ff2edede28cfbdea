package io.github.shownotes.catalogue.enrich;

import org.jspecify.annotations.Nullable;

/// What is asked of a provider, with what it said the last time.
///
/// @param subject what it is about
/// @param etag the validator of the last answer, or null
/// @param raw the last answer as it was kept, or null when there was none
public record Question(Subject subject, @Nullable String etag, @Nullable String raw) {
    /// A question that was never asked before.
    public static Question first(Subject subject) {
        return new Question(subject, null, null);
    }
}
