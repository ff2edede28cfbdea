package io.github.shownotes.catalogue.notes;

import java.util.Locale;

/// The parts that an episode's notes fall into.
public enum SegmentKind {
    /// Everything before the first topic that is none of the other kinds.
    INTRO,
    /// Who paid for the episode.
    SPONSOR,
    /// The line that introduces special guests.
    GUEST,
    /// An item with a title of its own, brought by a presenter.
    TOPIC,
    /// The closing round-up.
    EXTRAS,
    /// The closing joke.
    JOKE;

    /// The lower-case name used in files and tables.
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The kind with that label.
    ///
    /// @throws IllegalArgumentException if there is none
    public static SegmentKind of(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT));
    }
}
