package io.github.shownotes.catalogue.store;

/// How much a year's episodes covered.
///
/// @param year the year
/// @param episodes how many came out
/// @param projects how often projects were mentioned
/// @param articles how often articles were
/// @param people how often people were
public record YearRow(int year, int episodes, int projects, int articles, int people) {}
