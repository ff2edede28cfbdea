package io.github.shownotes.catalogue.store;

import java.util.Comparator;

import io.github.shownotes.catalogue.source.Episode;
import io.github.shownotes.catalogue.source.Format;
import io.github.shownotes.catalogue.source.Show;
import io.github.shownotes.catalogue.source.ShowNotes;

/// What one source says of an episode, as it is stored.
///
/// @param origin where it was read
/// @param format how the body is written
/// @param body the notes; may be empty
/// @param fingerprint of everything that this source says
/// @param links how many different addresses the body links
/// @param episode what it says besides the notes
public record StoredNotes(String origin, Format format, String body, String fingerprint, int links, Episode episode) {
    /// The richest source first; two sources never come out equal.
    public static final Comparator<StoredNotes> RICHEST_FIRST = Comparator
            .comparing((StoredNotes notes) -> notes.body().isBlank())
            .thenComparing(Comparator.comparingInt(StoredNotes::links).reversed())
            .thenComparing(notes -> notes.format() == Format.TEXT)
            .thenComparing(Comparator.comparingInt((StoredNotes notes) -> notes.body().length()).reversed())
            .thenComparing(StoredNotes::origin)
            .thenComparing(StoredNotes::fingerprint);

    /// The same, to be read like notes that a source just brought.
    public ShowNotes asNotes(Show show) {
        return new ShowNotes(show, episode, origin, format, body);
    }

    /// The same with another number of links.
    public StoredNotes withLinks(int counted) {
        return new StoredNotes(origin, format, body, fingerprint, counted, episode);
    }
}
