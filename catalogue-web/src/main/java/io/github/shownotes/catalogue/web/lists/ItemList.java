package io.github.shownotes.catalogue.web.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import io.github.shownotes.catalogue.search.Facet;
import io.github.shownotes.catalogue.search.FacetValue;
import io.github.shownotes.catalogue.search.Found;
import io.github.shownotes.catalogue.search.Item;
import io.github.shownotes.catalogue.search.ItemKind;
import io.github.shownotes.catalogue.search.ItemOrder;
import io.github.shownotes.catalogue.web.layout.Counted;
import io.github.shownotes.catalogue.web.layout.Frame;
import io.github.shownotes.catalogue.web.layout.OutsideLink;
import io.github.shownotes.catalogue.web.layout.PageLinks;
import io.github.shownotes.catalogue.web.layout.Section;
import io.github.shownotes.catalogue.web.things.Entry;

/// One page of a list.
///
/// @param request what was asked for
/// @param found what there is
/// @param relaxations what would find something where nothing was found
public record ItemList(ListRequest request, Found found, List<Relaxation> relaxations) {
    /// Copies the list.
    public ItemList {
        relaxations = List.copyOf(relaxations);
    }

    /// A way to sort the list.
    ///
    /// @param label what it is called
    /// @param address the list sorted that way
    /// @param current `true` if it is sorted that way, else null
    public record Sorting(String label, String address, @Nullable String current) {}

    /// Something that the list is narrowed by.
    ///
    /// @param name what readers call it
    /// @param address the list without it
    public record Chosen(String name, String address) {}

    /// A list that has fewer conditions.
    ///
    /// @param without the condition that it does not have
    /// @param total how many entries it has, in words
    /// @param address where it is
    public record Relaxation(String without, String total, String address) {}

    /// How what it shows fits the words, in front of them.
    public String how() {
        return switch (found.fit()) {
            case WORDS -> " matching";
            case SOME -> " with some of the words";
            case SIMILAR -> " like";
        };
    }

    /// What surrounds it.
    public Frame frame() {
        boolean whole = request.equals(ListRequest.all(request.kind()).sorted(request.order()));
        return (whole ? Frame.first(section()) : Frame.of(title(), section())).at(request.address());
    }

    /// What tells the page from the others of its section.
    private String title() {
        String words = request.query().words();
        return heading() + (words.isEmpty() ? "" : ": " + words)
                + (request.page() > 1 ? ", page " + request.page() : "");
    }

    /// What the page is called.
    public String heading() {
        return section().label();
    }

    /// How many there are, in words.
    public String total() {
        return total(request.kind(), found.hits().total());
    }

    /// What the list holds, under its headings.
    public List<ListGroup> groups() {
        return ListGroup.of(found.hits().items(), request.order());
    }

    /// The thing as a list shows it.
    public static Entry entry(Item.Thing thing) {
        return Entry.newest(thing.entity(), thing.newest());
    }

    /// The address as a link, unless it is none that may be followed.
    public static @Nullable OutsideLink outside(String url) {
        return OutsideLink.to(url).orElse(null);
    }

    /// The facets with their values.
    public List<FacetChoices> facets() {
        return found.facets()
                .entrySet()
                .stream()
                .filter(facet -> facet.getValue().size() > 1 || facet.getValue().getFirst().chosen())
                .map(facet -> FacetChoices.of(request, facet.getKey(), facet.getValue()))
                .toList();
    }

    /// What the list is narrowed by.
    public List<Chosen> chosen() {
        List<Chosen> chosen = new ArrayList<>();
        for (Facet facet : request.kind().facets()) {
            for (String value : request.query().filters().getOrDefault(facet, List.of())) {
                chosen.add(
                        new Chosen(FacetChoices.title(facet) + ": " + name(facet, value), request.toggled(facet, value)
                                .address()));
            }
        }
        return chosen;
    }

    /// What readers call a value; the value itself where nothing has it.
    private String name(Facet facet, String value) {
        return found.facets()
                .getOrDefault(facet, List.of())
                .stream()
                .filter(known -> known.value().equals(value))
                .map(FacetValue::name)
                .findFirst()
                .orElse(value);
    }

    /// The ways to sort it.
    public List<Sorting> sortings() {
        return request.orders()
                .stream()
                .map(order -> new Sorting(label(order), request.sorted(order).address(), order == request.order()
                        ? "true"
                        : null))
                .toList();
    }

    /// The way to its other pages.
    public PageLinks links() {
        return PageLinks.around(found.hits(), number -> request.at(number).address());
    }

    /// The whole list as a file.
    ///
    /// @param extension `csv` or `json`
    public String file(String extension) {
        return request.at(1).address("/" + request.kind().plural() + "." + extension);
    }

    static String total(ItemKind kind, long total) {
        return Counted.of(total, kind == ItemKind.PERSON ? "person" : kind.label(), kind.plural());
    }

    private static String label(ItemOrder order) {
        return order.label().replace('-', ' ');
    }

    private Section section() {
        return Section.valueOf(request.kind() == ItemKind.PERSON
                ? "PEOPLE"
                : request.kind().plural().toUpperCase(Locale.ROOT));
    }
}
