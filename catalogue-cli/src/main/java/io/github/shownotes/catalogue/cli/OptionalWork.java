package io.github.shownotes.catalogue.cli;

import java.util.Locale;

/// What a worker does besides reading sources, unless it is told not to.
enum OptionalWork {
    /// Asks PyPI and GitHub.
    FACTS,
    /// Checks links.
    LINKS,
    /// Looks for archived copies.
    COPIES;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
