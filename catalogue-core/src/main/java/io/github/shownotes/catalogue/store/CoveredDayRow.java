package io.github.shownotes.catalogue.store;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/// How often a show covered a thing on a day.
///
/// @param showSlug the show's name in addresses
/// @param day the day, or null for episodes without a date
/// @param episodes how many of its episodes mention the thing
public record CoveredDayRow(String showSlug, @Nullable LocalDate day, int episodes) {}
