package io.github.shownotes.catalogue.web.search;

import java.util.List;
import java.util.Optional;

import io.github.shownotes.catalogue.search.BestHits;
import io.github.shownotes.catalogue.search.Facet;
import io.github.shownotes.catalogue.search.Fit;
import io.github.shownotes.catalogue.search.Hit;
import io.github.shownotes.catalogue.search.ItemKind;
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
            return new SearchResults(typed, query, List.of(), Fit.WORDS);
        }
        List<ItemKind> kinds = kinds(query);
        SearchQuery rest = query.without(Facet.KIND);
        return index.ask(asked -> {
            BestHits best = asked.find(kinds, rest, size);
            return new SearchResults(typed, query, best.pages()
                    .entrySet()
                    .stream()
                    .map(of -> new SearchResults.OfKind(of.getKey(), rest, of.getValue().items(), of.getValue()
                            .total()))
                    .toList(), best.fit());
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
