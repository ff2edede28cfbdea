package io.github.shownotes.catalogue.store;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/// What a database is and when it was last worked on.
///
/// @param product the database and its version
/// @param sources how many sources updates read again
/// @param read when a source was last read, or null for never
/// @param asked when a provider was last asked, or null for never
/// @param askDue how many answers of providers are out of date
/// @param checked when a link was last checked, or null for never
/// @param checkDue how many links that stand in notes are to be checked
public record Activity(String product, long sources, @Nullable Instant read, @Nullable Instant asked, long askDue,
        @Nullable Instant checked, long checkDue) {}
