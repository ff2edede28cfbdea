package io.github.shownotes.catalogue.web.search;

import java.util.List;

import io.github.shownotes.catalogue.web.layout.Counted;
import io.github.shownotes.catalogue.web.layout.Frame;
import io.github.shownotes.catalogue.web.things.Entry;

/// What was found.
///
/// @param query what was looked for; empty when nothing was
/// @param entries the best first
/// @param limit the most that are ever shown
public record SearchResults(String query, List<Entry> entries, int limit) {
    /// Copies the list.
    public SearchResults {
        entries = List.copyOf(entries);
    }

    /// What surrounds it.
    public Frame frame() {
        return Frame.searching(query.isEmpty() ? "Search" : "Search: " + query);
    }

    /// How many there are, in words.
    public String total() {
        if (entries.isEmpty()) {
            return "Nothing found for “" + query + "”";
        }
        String found = Counted.of(entries.size(), "match", "matches") + " for “" + query + "”";
        return entries.size() < limit ? found : "The best " + found;
    }
}
