package io.github.shownotes.catalogue.store;

/// A segment in a list of what somebody brought.
///
/// @param position its place in the episode, from 0
/// @param title its heading
/// @param episode the episode it stands in
public record BroughtRow(int position, String title, CoverageRow episode) {}
