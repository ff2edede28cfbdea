package io.github.shownotes.catalogue.web.api;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

import io.github.shownotes.catalogue.store.Page;

/// One page of a list.
///
/// @param <T> what is listed
/// @param items this page's part
/// @param total how many there are on all pages
/// @param page which page this is, from 1
/// @param pages how many pages there are
/// @param size how many a full page holds
/// @param links the way to the other pages
/// @param ignored words that were not looked for, since so many come before them
/// @param facets what the list can be narrowed by, by the name of the parameter
public record Listing<T>(List<T> items, long total, int page, int pages, int size, Links links,
        List<String> ignored, Map<String, List<FacetJson>> facets) {
    static final int DEFAULT_SIZE = 50;
    static final int LARGEST_SIZE = 200;

    /// Copies the lists.
    public Listing {
        items = List.copyOf(items);
        ignored = List.copyOf(ignored);
    }

    static <R, T> Listing<T> of(Page<R> page, Function<R, T> shape, List<String> ignored,
            Map<String, List<FacetJson>> facets, String path, Map<String, List<String>> parameters) {
        return new Listing<>(page.items().stream().map(shape).toList(), page.total(), page.number(), page.pages(), page
                .size(), Links.around(page, path, parameters), ignored, facets);
    }
}
