package io.github.shownotes.catalogue.web.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.github.shownotes.catalogue.search.Criteria;
import io.github.shownotes.catalogue.search.Facet;
import io.github.shownotes.catalogue.search.Found;
import io.github.shownotes.catalogue.search.Hit;
import io.github.shownotes.catalogue.search.ItemKind;
import io.github.shownotes.catalogue.search.ItemOrder;
import io.github.shownotes.catalogue.search.LiveIndex;
import io.github.shownotes.catalogue.search.SearchQuery;

/// Searches everything: call it on a virtual thread.
public final class SearchReader {
    private static final List<ItemKind> USUAL = List.of(ItemKind.PROJECT, ItemKind.ARTICLE, ItemKind.PERSON,
            ItemKind.EPISODE);

    private final LiveIndex index;

    SearchReader(LiveIndex index) {
        this.index = index;
    }

    /// What fits, by kind.
    ///
    /// @param typed words and filters
    /// @param size how many of each kind at most
    public SearchResults read(String typed, int size) {
        SearchQuery query = SearchQuery.parse(typed);
        if (query.isEmpty()) {
            return new SearchResults(typed, query, List.of(), false);
        }
        List<ItemKind> kinds = kinds(query);
        SearchQuery rest = query.without(Facet.KIND);
        return index.ask(asked -> {
            List<SearchResults.OfKind> exact = new ArrayList<>();
            List<SearchResults.OfKind> similar = new ArrayList<>();
            for (ItemKind kind : kinds) {
                Found found = asked.find(kind, new Criteria(rest, rest.words().isEmpty()
                        ? kind.orders().getFirst()
                        : ItemOrder.RELEVANCE, 1, size), false);
                if (found.hits().total() > 0) {
                    (found.corrected() ? similar : exact).add(new SearchResults.OfKind(kind, rest, found.hits()
                            .items(), found.hits().total()));
                }
            }
            // What resembles the words is of no interest where they are known.
            return exact.isEmpty()
                    ? new SearchResults(typed, query, similar, !similar.isEmpty())
                    : new SearchResults(typed, query, exact, false);
        });
    }

    /// What somebody may mean who has typed so much.
    public List<Hit> suggest(String typed, int limit) {
        return index.ask(asked -> asked.suggest(typed, limit));
    }

    private static List<ItemKind> kinds(SearchQuery query) {
        List<String> wanted = query.filters().getOrDefault(Facet.KIND, List.of());
        return wanted.isEmpty()
                ? USUAL
                : wanted.stream().map(ItemKind::find).flatMap(Optional::stream).distinct().toList();
    }
}
