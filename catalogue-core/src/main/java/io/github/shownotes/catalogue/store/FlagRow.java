package io.github.shownotes.catalogue.store;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/// A project's state of health, with why it is believed.
///
/// @param flag `archived`, `gone`, `quarantined`, `yanked`, `renamed`, `stale`, `active` or `finished`
/// @param evidence what says so
/// @param since the day from which it holds, or null when nobody knows
public record FlagRow(String flag, String evidence, @Nullable LocalDate since) {}
