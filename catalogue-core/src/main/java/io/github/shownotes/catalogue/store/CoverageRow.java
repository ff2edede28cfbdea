package io.github.shownotes.catalogue.store;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/// An episode that mentions a thing, with what a reference to it needs.
///
/// @param showSlug the show's name in addresses
/// @param episodeSlug the episode's name in addresses
/// @param number the episode's number, or null
/// @param title the episode's title
/// @param link the episode's own page, or null
/// @param published the day it came out, or null
public record CoverageRow(String showSlug, String episodeSlug, @Nullable Integer number, String title,
        @Nullable String link, @Nullable LocalDate published) {}
