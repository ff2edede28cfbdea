package io.github.shownotes.catalogue.store;

import io.github.shownotes.catalogue.source.Episode;
import io.github.shownotes.catalogue.source.Format;

/// What one source says of an episode, as it is stored.
///
/// @param origin where it was read
/// @param format how the body is written
/// @param body the notes; may be empty
/// @param fingerprint of everything that this source says
/// @param links how many different addresses the body links
/// @param episode what it says besides the notes
public record StoredNotes(String origin, Format format, String body, String fingerprint, int links, Episode episode) {
    /// The same with another number of links.
    public StoredNotes withLinks(int counted) {
        return new StoredNotes(origin, format, body, fingerprint, counted, episode);
    }
}
