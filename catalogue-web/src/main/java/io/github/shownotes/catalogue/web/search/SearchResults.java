package io.github.shownotes.catalogue.web.search;

import java.util.List;
import java.util.Map;

import io.github.shownotes.catalogue.search.Fit;
import io.github.shownotes.catalogue.search.Hit;
import io.github.shownotes.catalogue.search.ItemKind;
import io.github.shownotes.catalogue.search.SearchQuery;
import io.github.shownotes.catalogue.web.layout.Address;
import io.github.shownotes.catalogue.web.layout.Counted;
import io.github.shownotes.catalogue.web.layout.Frame;
import io.github.shownotes.catalogue.web.lists.ListRequest;

/// What was found.
///
/// @param typed what was typed; empty when nothing was looked for
/// @param query what that means
/// @param groups what fits, by kind
/// @param fit how it fits
public record SearchResults(String typed, SearchQuery query, List<OfKind> groups, Fit fit) {
    /// Copies the list.
    public SearchResults {
        groups = List.copyOf(groups);
    }

    /// What fits of one kind.
    ///
    /// @param kind the kind
    /// @param query what was looked for
    /// @param hits the best first
    /// @param total how many there are
    public record OfKind(ItemKind kind, SearchQuery query, List<Hit> hits, long total) {
        /// Copies the list.
        public OfKind {
            hits = List.copyOf(hits);
        }

        /// What readers call the kind.
        public String heading() {
            String plural = kind.plural();
            return Character.toUpperCase(plural.charAt(0)) + plural.substring(1);
        }

        /// Whether the list has more.
        public boolean more() {
            return total > hits.size();
        }

        /// All of them, in words.
        public String all() {
            return "All " + Counted.of(total, kind.label(), kind.plural());
        }

        /// The list of all of them.
        public String address() {
            return ListRequest.all(kind).narrowed(query).address();
        }
    }

    /// What surrounds it.
    public Frame frame() {
        return Frame.searching(typed.isEmpty() ? "Search" : "Search: " + typed)
                .at(Address.with("/search", Map.of("q", typed)));
    }

    /// How many there are, in words.
    public String total() {
        long total = groups.stream().mapToLong(OfKind::total).sum();
        if (total == 0) {
            return "Nothing found for “" + typed + "”";
        }
        return Counted.of(total, "match", "matches") + switch (fit) {
            case WORDS -> " for “";
            case SOME -> ", as nothing has all of “";
            case SIMILAR -> " for words like “";
        } + typed + "”";
    }
}
