package io.github.shownotes.catalogue.web.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.github.shownotes.catalogue.search.Facet;
import io.github.shownotes.catalogue.search.FacetValue;

/// A value that a list can be narrowed by.
///
/// @param value what the parameter takes
/// @param name what readers call it
/// @param count how many entries have it, given the other parameters
/// @param chosen whether the list is narrowed by it
public record FacetJson(String value, String name, long count, boolean chosen) {
    static Map<String, List<FacetJson>> of(Map<Facet, List<FacetValue>> facets) {
        Map<String, List<FacetJson>> json = new LinkedHashMap<>();
        facets.forEach((facet, values) -> json.put(facet.label(), values.stream()
                .map(value -> new FacetJson(value.value(), value.name(), value.count(), value.chosen()))
                .toList()));
        return json;
    }
}
