package io.github.shownotes.catalogue.web.episodes;

import org.jspecify.annotations.Nullable;

/// Somebody who takes part in an episode.
///
/// @param name their name
/// @param role what they do, such as `guest`
/// @param page their page on this site, or null when the catalogue does not know them
public record Guest(String name, String role, @Nullable String page) {}
