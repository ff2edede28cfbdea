package io.github.shownotes.catalogue.cli;

import java.util.Locale;

/// The forms in which `extract` prints an episode.
enum ExtractFormat {
    /// One JSON document a line.
    JSONL,
    /// An outline for people.
    TEXT;

    /// As the option spells it, also in messages about a wrong one.
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
