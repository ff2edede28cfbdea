package io.github.shownotes.catalogue.source;

import java.util.Locale;

/// How show notes are written down, from poorest to richest.
public enum Format {
    /// Plain text, without links unless an address is spelled out.
    TEXT,
    /// HTML, as feeds carry it.
    HTML,
    /// Markdown, as the show's makers write it.
    MARKDOWN;

    /// The lower-case name used in files and tables.
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The format with that label.
    ///
    /// @throws IllegalArgumentException if there is none
    public static Format of(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT));
    }
}
