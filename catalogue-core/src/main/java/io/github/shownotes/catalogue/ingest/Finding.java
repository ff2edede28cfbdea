package io.github.shownotes.catalogue.ingest;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import io.github.shownotes.catalogue.extract.ExtractedEpisode;
import io.github.shownotes.catalogue.store.EpisodeState;

/// What was found in an episode.
///
/// @param episode the episode
/// @param extracted its segments with their links and mentions
/// @param fingerprint of what was found
/// @param knowledge the fingerprint of the rules and names it was found with
record Finding(EpisodeState episode, ExtractedEpisode extracted, String fingerprint, String knowledge) {
    /// Whether something else is stored.
    boolean isNew() {
        return !fingerprint.equals(episode.extraction());
    }

    /// The day the episode came out, or null.
    @Nullable
    LocalDate published() {
        return extracted.notes().episode().published();
    }
}
