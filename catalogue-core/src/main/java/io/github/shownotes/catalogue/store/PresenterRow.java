package io.github.shownotes.catalogue.store;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/// Somebody who brings segments, under the name that the notes use.
///
/// @param name the name
/// @param segments how many segments they brought
/// @param episodes in how many episodes
/// @param first the day of the first of them, or null when none has a date
/// @param last the day of the last of them, or null when none has a date
public record PresenterRow(String name, int segments, int episodes, @Nullable LocalDate first,
        @Nullable LocalDate last) {}
