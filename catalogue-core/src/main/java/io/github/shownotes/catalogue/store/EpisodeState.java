package io.github.shownotes.catalogue.store;

import java.util.Comparator;

import org.jspecify.annotations.Nullable;

import io.github.shownotes.catalogue.source.Show;

/// How far the mentions of an episode are.
///
/// @param id its key in this database
/// @param show the show it belongs to
/// @param number its number, or null
/// @param key what tells it from the show's other episodes
/// @param extraction fingerprint of the mentions that are stored, or null while they are out of date
/// @param knowledge fingerprint of the rules they were found with; empty or null while they have to be looked for
public record EpisodeState(long id, Show show, @Nullable Integer number, String key, @Nullable String extraction,
        @Nullable String knowledge) {
    /// The order in which episodes are read, by which it is decided who gets a name that several things want.
    public static final Comparator<EpisodeState> ORDER = Comparator
            .comparing((EpisodeState state) -> state.show().slug())
            .thenComparing(EpisodeState::number, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(EpisodeState::key);
}
