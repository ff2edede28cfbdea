package io.github.shownotes.catalogue.store;

import java.time.Instant;

/// A provider that wants to be left alone.
///
/// @param account whose limit it is: a provider, or `github+token`
/// @param until when it may be asked again
/// @param reason what it said, as half a sentence
public record LimitRow(String account, Instant until, String reason) {}
