package io.github.shownotes.catalogue.web.lists;

import java.util.List;

import io.github.shownotes.catalogue.search.Facet;
import io.github.shownotes.catalogue.search.FacetValue;

/// What a list can be narrowed by in one respect.
///
/// @param title what readers call it
/// @param choices its values
/// @param open whether it is shown without a click
public record FacetChoices(String title, List<Choice> choices, boolean open) {
    /// Copies the list.
    public FacetChoices {
        choices = List.copyOf(choices);
    }

    /// A value to choose, or to take back.
    ///
    /// @param name what readers call it
    /// @param count how many entries the list would have of it
    /// @param address the list with it, or without it where it is chosen
    /// @param chosen whether the list is narrowed by it
    public record Choice(String name, long count, String address, boolean chosen) {}

    static FacetChoices of(ListRequest request, Facet facet, List<FacetValue> values) {
        List<String> given = request.query().filters().getOrDefault(facet, List.of());
        return new FacetChoices(title(facet), values.stream()
                .map(value -> new Choice(value.name(), value.count(), address(request, facet, given, value), value
                        .chosen()))
                .toList(), true);
    }

    /// What was typed may be short for the value that it chose.
    private static String address(ListRequest request, Facet facet, List<String> given, FacetValue value) {
        boolean abbreviated = value.chosen() && !given.contains(value.value());
        return abbreviated
                ? request.narrowed(request.query().without(facet)).address()
                : request.toggled(facet, value.value()).address();
    }

    static String title(Facet facet) {
        return switch (facet) {
            case KIND -> "Kind";
            case CATEGORY -> "Category";
            case YEAR -> "Year";
            case PRESENTER -> "Presenter";
            case LANGUAGE -> "Language";
            case LICENCE -> "Licence";
            case FLAG -> "Health";
            case LINK -> "Link";
            case PACKAGE -> "Package known";
            case TARGET -> "Leads to";
            case HOST -> "Host";
            case SHOW -> "Show";
        };
    }
}
