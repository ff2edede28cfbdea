package io.github.shownotes.catalogue.enrich;

import org.jspecify.annotations.Nullable;

/// What came of asking a provider about one thing.
public sealed interface Enrichment {
    /// What it is about.
    Subject subject();

    /// A usable answer.
    ///
    /// @param raw the answer as it is to be kept, a document of JSON
    /// @param etag the validator for the next time, or null
    /// @param notice what of the answer could not be used, or null
    record Found(Subject subject, String raw, @Nullable String etag, @Nullable String notice) implements Enrichment {}

    /// The answer of the last time still holds.
    record Unchanged(Subject subject) implements Enrichment {}

    /// There is no such thing, or no longer; that is an answer too.
    ///
    /// @param reason how that is known
    record Gone(Subject subject, String reason) implements Enrichment {}

    /// The name belongs to another thing now; what was known is about the one before.
    ///
    /// @param reason how that is known
    /// @param id the provider's permanent id of the thing that has the name now
    record Replaced(Subject subject, String reason, String id) implements Enrichment {}

    /// There may be such a thing, but it is not for everybody.
    ///
    /// @param reason what the provider said
    record Refused(Subject subject, String reason) implements Enrichment {}

    /// No usable answer; to be asked again.
    ///
    /// @param reason why, one sentence without a final stop
    record Failed(Subject subject, String reason) implements Enrichment {}
}
