package io.github.shownotes.catalogue.store;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/// A project's figures on one day.
///
/// @param takenOn the day, in UTC
/// @param stars how many people had starred the repository
/// @param forks how many forks it had
/// @param openIssues how many issues and pull requests were open
/// @param version the newest version then
public record ProjectSnapshot(LocalDate takenOn, @Nullable Integer stars, @Nullable Integer forks,
        @Nullable Integer openIssues, @Nullable String version) {}
