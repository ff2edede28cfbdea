package io.github.shownotes.catalogue.web.search;

import java.util.List;

import io.github.shownotes.catalogue.search.Hit;
import io.github.shownotes.catalogue.search.Item;
import io.github.shownotes.catalogue.web.layout.Address;
import io.github.shownotes.catalogue.web.layout.Counted;
import io.github.shownotes.catalogue.web.layout.EpisodeName;

/// What may be meant by the beginning of a search.
///
/// @param query what was typed so far
/// @param hits the best first
public record SuggestedThings(String query, List<Hit> hits) {
    /// Copies the list.
    public SuggestedThings {
        hits = List.copyOf(hits);
    }

    /// One of them.
    ///
    /// @param name its name or title
    /// @param kind what it is
    /// @param address its page
    public record Suggestion(String name, String kind, String address) {}

    /// All of them.
    public List<Suggestion> suggestions() {
        return hits.stream()
                .map(hit -> new Suggestion(name(hit.item()), hit.kind().label(), String.valueOf(Address.of(hit
                        .item()))))
                .toList();
    }

    private static String name(Item item) {
        return switch (item) {
            case Item.Thing thing -> thing.entity().name();
            case Item.OfEpisode of -> EpisodeName.of(of.episode());
            case Item.OfLink link -> link.url();
        };
    }

    /// What somebody hears who does not see the list.
    public String announcement() {
        if (query.isEmpty()) {
            return "";
        }
        return hits.isEmpty()
                ? "No suggestions"
                : Counted.of(hits.size(), "suggestion", "suggestions") + ", use the arrow keys";
    }
}
