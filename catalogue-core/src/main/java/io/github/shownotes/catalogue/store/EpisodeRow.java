package io.github.shownotes.catalogue.store;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/// An episode as it is stored, with how much it covers.
///
/// @param id its key in this database
/// @param showSlug the show's name in addresses
/// @param showTitle the show's title
/// @param slug its permanent name in addresses, unique in the show
/// @param number its number in the show, or null
/// @param title its title
/// @param published the day it came out, or null
/// @param link its own page, or null
/// @param audio address of the recording, or null
/// @param summary one or two sentences, or null
/// @param projects how many projects it covers
/// @param articles how many articles it covers
/// @param people how many people it names
public record EpisodeRow(long id, String showSlug, String showTitle, String slug, @Nullable Integer number,
        String title, @Nullable LocalDate published, @Nullable String link, @Nullable String audio,
        @Nullable String summary, int projects, int articles, int people) {}
