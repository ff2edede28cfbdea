package io.github.shownotes.catalogue.store;

/// How much the catalogue holds. Only what its pages show is counted.
///
/// @param shows shows
/// @param episodes episodes
/// @param projects projects that some episode mentions
/// @param articles articles that some episode mentions
/// @param people people whom some episode mentions
/// @param mentions mentions of them all
/// @param links different addresses in the notes
public record Counts(int shows, int episodes, int projects, int articles, int people, int mentions, int links) {}
