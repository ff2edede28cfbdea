package io.github.shownotes.catalogue.store;

/// A number in a table of groups by year.
///
/// @param group what is counted, such as a category's name or a link's state
/// @param year the year
/// @param count how many
public record YearCountRow(String group, int year, int count) {}
