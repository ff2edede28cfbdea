package io.github.shownotes.catalogue.web.feeds;

import java.time.Instant;
import java.util.List;

/// What a feed says, in whatever form. Addresses begin with `/`: they are on this site.
///
/// @param title what it is called
/// @param home the page that shows the same
/// @param entries the newest first
public record Feed(String title, String home, List<Entry> entries) {
    /// Copies the list.
    public Feed {
        entries = List.copyOf(entries);
    }

    /// When the newest entry came; the beginning of time when there is none.
    public Instant updated() {
        return entries.stream().map(Entry::when).max(Instant::compareTo).orElse(Instant.EPOCH);
    }

    /// Something new.
    ///
    /// @param page where to read on; together with the fragment what tells it from every other entry
    /// @param title what it is
    /// @param when when it came
    /// @param text what is said of it, as plain text
    public record Entry(String page, String title, Instant when, String text) {}
}
