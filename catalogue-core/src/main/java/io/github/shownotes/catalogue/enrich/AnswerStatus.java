package io.github.shownotes.catalogue.enrich;

import java.util.Locale;

/// What a provider last said of a thing.
public enum AnswerStatus {
    /// It answered with facts.
    OK,
    /// It knows of no such thing.
    GONE,
    /// It does not show it to us.
    REFUSED,
    /// It was never answered in a way that could be used.
    FAILED;

    /// The name it is stored by.
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The status with that label.
    ///
    /// @throws IllegalArgumentException if there is none
    public static AnswerStatus of(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT));
    }
}
