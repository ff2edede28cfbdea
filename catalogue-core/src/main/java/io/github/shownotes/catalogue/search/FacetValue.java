package io.github.shownotes.catalogue.search;

/// A value of a facet in a list.
///
/// @param value the value, as addresses hold it
/// @param name the value, as readers see it
/// @param count how many entries of the list have it, given what else the list is narrowed by
/// @param chosen whether the list is narrowed by it
public record FacetValue(String value, String name, long count, boolean chosen) {
    /// The same, chosen.
    FacetValue asChosen() {
        return new FacetValue(value, name, count, true);
    }
}
