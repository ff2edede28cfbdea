package io.github.shownotes.catalogue.web.search;

import java.util.List;

import io.github.shownotes.catalogue.store.EntityRow;
import io.github.shownotes.catalogue.web.layout.Counted;

/// What may be meant by the beginning of a search.
///
/// @param query what was typed so far
/// @param things the best first
public record SuggestedThings(String query, List<EntityRow> things) {
    /// Copies the list.
    public SuggestedThings {
        things = List.copyOf(things);
    }

    /// What somebody hears who does not see the list.
    public String announcement() {
        if (query.isEmpty()) {
            return "";
        }
        return things.isEmpty()
                ? "No suggestions"
                : Counted.of(things.size(), "suggestion", "suggestions") + ", use the arrow keys";
    }
}
