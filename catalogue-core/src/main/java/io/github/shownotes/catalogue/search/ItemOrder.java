package io.github.shownotes.catalogue.search;

import java.util.Locale;

/// How a list is sorted. Ties are broken by name, then by age in the catalogue.
public enum ItemOrder {
    /// What fits the words best, then the most often covered.
    RELEVANCE,
    /// The most recently covered first.
    LAST_COVERED,
    /// The most often covered first.
    TIMES_COVERED,
    /// The most recently discovered first.
    FIRST_COVERED,
    /// The most starred repository first.
    STARS,
    /// By name, A to Z.
    NAME,
    /// The newest episode first.
    NEWEST,
    /// The oldest episode first.
    OLDEST,
    /// By the episode's title, A to Z.
    TITLE;

    /// The lower-case name with hyphens, as addresses use it: `last-covered`.
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The order with that label.
    ///
    /// @throws IllegalArgumentException if there is none
    public static ItemOrder of(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
