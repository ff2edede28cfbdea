package io.github.shownotes.catalogue.store;

import java.util.List;

import org.jspecify.annotations.Nullable;

import io.github.shownotes.catalogue.source.Show;

/// An episode with everything that was ever read of it.
///
/// @param id its key in this database
/// @param show the show it belongs to
/// @param key what tells it from the show's other episodes
/// @param extraction fingerprint of the mentions that are stored, or null while they are out of date
/// @param knowledge fingerprint of the rules and names they were found with, or null when none ever were
/// @param notes what each source says, at least one
public record StoredEpisode(long id, Show show, String key, @Nullable String extraction, @Nullable String knowledge,
        List<StoredNotes> notes) {
    /// Copies the list.
    public StoredEpisode {
        notes = List.copyOf(notes);
    }
}
