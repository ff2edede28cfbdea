package io.github.shownotes.catalogue.web.search;

import java.util.List;

import io.github.shownotes.catalogue.store.EntityRow;
import io.github.shownotes.catalogue.web.layout.Counted;
import io.github.shownotes.catalogue.web.layout.Frame;

/// What was found.
///
/// @param query what was looked for; empty when nothing was
/// @param things the best first
/// @param limit the most that are ever shown
public record SearchResults(String query, List<EntityRow> things, int limit) {
    /// Copies the list.
    public SearchResults {
        things = List.copyOf(things);
    }

    /// What surrounds it.
    public Frame frame() {
        return Frame.searching(query.isEmpty() ? "Search" : "Search: " + query);
    }

    /// How many there are, in words.
    public String total() {
        if (things.isEmpty()) {
            return "Nothing found for “" + query + "”";
        }
        String found = Counted.of(things.size(), "match", "matches") + " for “" + query + "”";
        return things.size() < limit ? found : "The best " + found;
    }
}
