package io.github.shownotes.catalogue.search;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.github.shownotes.catalogue.store.Page;

/// What was found.
///
/// @param hits this page's part
/// @param facets what the list can be narrowed by, with counts; empty when nobody asked
/// @param fit how they fit the words
public record Found(Page<Hit> hits, Map<Facet, List<FacetValue>> facets, Fit fit) {
    /// Copies the facets.
    public Found {
        facets = Collections.unmodifiableMap(new LinkedHashMap<>(facets));
    }
}
