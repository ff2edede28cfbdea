package io.github.shownotes.catalogue.store;

import java.util.List;

/// An episode with everything it can be found by.
///
/// @param episode the episode
/// @param presenters who brings its segments
/// @param people whom its sources name
/// @param sentences its headings and the sentences that mention something
public record IndexedEpisode(EpisodeRow episode, List<String> presenters, List<String> people,
        List<String> sentences) {
    /// Copies the lists.
    public IndexedEpisode {
        presenters = List.copyOf(presenters);
        people = List.copyOf(people);
        sentences = List.copyOf(sentences);
    }
}
