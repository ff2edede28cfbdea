package io.github.shownotes.catalogue.store;

import org.jspecify.annotations.Nullable;

/// Somebody the sources name for a whole episode.
///
/// @param name the name as the source gives it
/// @param role what they do, such as `host` or `guest`
/// @param url their page, or null
public record EpisodePersonRow(String name, String role, @Nullable String url) {}
