package io.github.shownotes.catalogue.store;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/// That a source's notes of an episode are stored, without the notes themselves.
///
/// @param episodeId the episode
/// @param key what tells it from the show's other episodes
/// @param slug its name in addresses
/// @param origin the source
/// @param fingerprint of everything that the source said
/// @param title the title the source gave
/// @param published the day the source gave, or null
/// @param guid the feed's identifier, or null
public record ShelfRow(long episodeId, String key, String slug, String origin, String fingerprint, String title,
        @Nullable LocalDate published, @Nullable String guid) {}
