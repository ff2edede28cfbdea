package io.github.shownotes.catalogue.web.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.github.shownotes.catalogue.search.Criteria;
import io.github.shownotes.catalogue.search.Facet;
import io.github.shownotes.catalogue.search.Hit;
import io.github.shownotes.catalogue.search.ItemKind;
import io.github.shownotes.catalogue.search.ItemOrder;
import io.github.shownotes.catalogue.search.LiveIndex;
import io.github.shownotes.catalogue.search.SearchQuery;
import io.github.shownotes.catalogue.store.Page;

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
            for (ItemKind kind : kinds) {
                add(exact, kind, rest, asked.findExactly(kind, criteria(kind, rest, size)));
            }
            if (!exact.isEmpty()) {
                return new SearchResults(typed, query, exact, false);
            }
            // What resembles the words is of no interest where they are known.
            List<SearchResults.OfKind> similar = new ArrayList<>();
            for (ItemKind kind : kinds) {
                add(similar, kind, rest, asked.find(kind, criteria(kind, rest, size), false).hits());
            }
            return new SearchResults(typed, query, similar, !similar.isEmpty());
        });
    }

    private static Criteria criteria(ItemKind kind, SearchQuery query, int size) {
        return new Criteria(query, query.words().isEmpty() ? kind.orders().getFirst() : ItemOrder.RELEVANCE, 1, size);
    }

    private static void add(List<SearchResults.OfKind> groups, ItemKind kind, SearchQuery query, Page<Hit> hits) {
        if (hits.total() > 0) {
            groups.add(new SearchResults.OfKind(kind, query, hits.items(), hits.total()));
        }
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
