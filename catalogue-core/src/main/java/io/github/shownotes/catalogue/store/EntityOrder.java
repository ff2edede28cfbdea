package io.github.shownotes.catalogue.store;

import java.util.Locale;

/// How a list of projects, articles or people is sorted; ties are broken by name, then by age in the catalogue.
public enum EntityOrder {
    /// By name, A to Z.
    NAME,
    /// The most recently covered first.
    LAST_COVERED,
    /// The most recently discovered first.
    FIRST_COVERED,
    /// The most often covered first.
    TIMES_COVERED;

    /// The lower-case name with hyphens, as addresses use it: `last-covered`.
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The order with that label.
    ///
    /// @throws IllegalArgumentException if there is none
    public static EntityOrder of(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
