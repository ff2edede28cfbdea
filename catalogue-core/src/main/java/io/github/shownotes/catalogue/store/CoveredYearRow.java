package io.github.shownotes.catalogue.store;

import org.jspecify.annotations.Nullable;

/// How often a show covered a thing in a year.
///
/// @param showSlug the show's name in addresses
/// @param year the year, or null for episodes without a date
/// @param episodes how many of its episodes mention the thing
public record CoveredYearRow(String showSlug, @Nullable Integer year, int episodes) {}
