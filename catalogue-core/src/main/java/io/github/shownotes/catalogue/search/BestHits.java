package io.github.shownotes.catalogue.search;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

import io.github.shownotes.catalogue.store.Page;

/// The best entries of several kinds.
///
/// @param pages the first page of each kind; kinds without any are left out
/// @param fit how they fit the words
public record BestHits(Map<ItemKind, Page<Hit>> pages, Fit fit) {
    /// Copies the map, its order kept.
    public BestHits {
        pages = Collections.unmodifiableMap(new LinkedHashMap<>(pages));
    }
}
