package io.github.shownotes.catalogue.web.lists;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import io.github.shownotes.catalogue.search.CatalogueIndex;
import io.github.shownotes.catalogue.search.Facet;
import io.github.shownotes.catalogue.search.Found;
import io.github.shownotes.catalogue.search.LiveIndex;
import io.github.shownotes.catalogue.search.SearchQuery;
import io.github.shownotes.catalogue.web.request.UnknownPage;

/// Reads lists from the index: call it on a virtual thread.
public final class ListReader {
    private final LiveIndex index;

    ListReader(LiveIndex index) {
        this.index = index;
    }

    /// One page of a list.
    ///
    /// @param size how many a page holds
    /// @throws UnknownPage if the list ends before
    public ItemList read(ListRequest request, int size) {
        return index.ask(asked -> {
            Found found = asked.find(request.kind(), request.criteria(size), true);
            if (request.page() > found.hits().pages()) {
                throw new UnknownPage("The list ends with page " + found.hits().pages() + ".", List.of());
            }
            return new ItemList(request, found, found.hits().total() > 0 ? List.of() : relaxations(asked, request));
        });
    }

    private static List<ItemList.Relaxation> relaxations(CatalogueIndex index, ListRequest request)
            throws IOException {
        List<ItemList.Relaxation> relaxations = new ArrayList<>();
        SearchQuery query = request.query();
        if (!query.words().isEmpty() && !query.filters().isEmpty()) {
            add(relaxations, index, "the words “" + query.words() + "”", request.narrowed(new SearchQuery("", query
                    .filters())));
        }
        for (Facet facet : query.filters().keySet().stream().sorted().toList()) {
            add(relaxations, index, FacetChoices.title(facet).toLowerCase(Locale.ROOT) + " "
                    + String.join(" or ", query.filters().getOrDefault(facet, List.of())),
                    request.narrowed(query
                            .without(facet)));
        }
        return relaxations;
    }

    private static void add(List<ItemList.Relaxation> relaxations, CatalogueIndex index, String without,
            ListRequest relaxed) throws IOException {
        long total = index.find(relaxed.kind(), relaxed.criteria(1), false).hits().total();
        if (total > 0) {
            relaxations.add(new ItemList.Relaxation(without, ItemList.total(relaxed.kind(), total), relaxed
                    .address()));
        }
    }
}
