package io.github.shownotes.catalogue.store;

import java.util.List;

import org.jspecify.annotations.Nullable;

import io.github.shownotes.catalogue.source.ShowNotes;

/// An episode with everything it can be found by.
///
/// @param episode the episode
/// @param presenters who brings its segments
/// @param people whom its sources name
/// @param notes the richest of its notes; null when none are stored
public record IndexedEpisode(EpisodeRow episode, List<String> presenters, List<String> people,
        @Nullable ShowNotes notes) {
    /// Copies the lists.
    public IndexedEpisode {
        presenters = List.copyOf(presenters);
        people = List.copyOf(people);
    }
}
