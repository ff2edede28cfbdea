package io.github.shownotes.catalogue.web.lists;

import java.util.List;
import java.util.stream.IntStream;

import io.github.shownotes.catalogue.search.Facet;
import io.github.shownotes.catalogue.search.FacetValue;

/// What a list can be narrowed by in one respect.
///
/// @param title what readers call it
/// @param parameter what it is called in addresses and searches
/// @param choices its values
public record FacetChoices(String title, String parameter, List<Choice> choices) {
    /// More of them at once are no help to a reader.
    private static final int FIRST = 15;

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

    /// The values that are shown without a click: the first ones, and those that the list is narrowed by.
    public List<Choice> first() {
        return IntStream.range(0, choices.size())
                .filter(i -> i < FIRST || choices.get(i).chosen())
                .mapToObj(choices::get)
                .toList();
    }

    /// The others.
    public List<Choice> more() {
        return choices.stream().skip(FIRST).filter(choice -> !choice.chosen()).toList();
    }

    /// Whether there may be values beyond these.
    public boolean isCut() {
        return choices.size() >= Facet.MOST_VALUES;
    }

    static FacetChoices of(ListRequest request, Facet facet, List<FacetValue> values) {
        List<String> given = request.query().filters().getOrDefault(facet, List.of());
        return new FacetChoices(title(facet), facet.label(), values.stream()
                .map(value -> new Choice(value.name(), value.count(), address(request, facet, given, value), value
                        .chosen()))
                .toList());
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
