package io.github.shownotes.catalogue.enrich;

/// That a project belongs to a category.
///
/// @param category the category's slug
/// @param main whether it is the one that fits best
/// @param evidence why, for readers
public record CategoryAssignment(String category, boolean main, String evidence) {}
