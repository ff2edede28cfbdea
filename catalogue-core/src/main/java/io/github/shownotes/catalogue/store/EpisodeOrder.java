package io.github.shownotes.catalogue.store;

import java.util.Locale;

/// How a list of episodes is sorted.
public enum EpisodeOrder {
    /// The newest first.
    NEWEST,
    /// The oldest first.
    OLDEST,
    /// By title, A to Z.
    TITLE;

    /// The lower-case name with hyphens, as addresses use it: `newest`.
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The order with that label.
    ///
    /// @throws IllegalArgumentException if there is none
    public static EpisodeOrder of(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
