package io.github.shownotes.catalogue.web.things;

import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.github.shownotes.catalogue.resolve.EntityKind;
import io.github.shownotes.catalogue.store.EntityOrder;
import io.github.shownotes.catalogue.store.EntityRow;
import io.github.shownotes.catalogue.store.Page;
import io.github.shownotes.catalogue.web.layout.Counted;
import io.github.shownotes.catalogue.web.layout.Frame;
import io.github.shownotes.catalogue.web.layout.PageLinks;
import io.github.shownotes.catalogue.web.layout.Section;

/// One page of a list of projects, articles or people.
///
/// @param request what was asked for
/// @param page what there is
/// @param entries the same as a list shows it
public record ThingList(ListRequest request, Page<EntityRow> page, List<Entry> entries) {
    /// Copies the list.
    public ThingList {
        entries = List.copyOf(entries);
    }

    /// A way to sort the list.
    ///
    /// @param label what it is called
    /// @param address the list sorted that way
    /// @param current `true` if it is sorted that way, else null
    public record Sorting(String label, String address, @Nullable String current) {}

    /// What surrounds it.
    public Frame frame() {
        return request.equals(new ListRequest(request.kind(), "", request.order(), 1))
                ? Frame.first(section())
                : Frame.of(heading(), section());
    }

    /// What the page is called.
    public String heading() {
        return section().label();
    }

    /// How many there are, in words.
    public String total() {
        String one = switch (request.kind()) {
            case PROJECT -> "project";
            case ARTICLE -> "article";
            case PERSON -> "person";
        };
        return Counted.of(page.total(), one, request.kind().plural());
    }

    /// What the list holds, under its headings.
    public List<Group> groups() {
        return Group.of(entries, request.order());
    }

    /// The ways to sort it.
    public List<Sorting> sortings() {
        return Arrays.stream(EntityOrder.values())
                .map(order -> new Sorting(order.label().replace('-', ' '), request.sorted(order).address(),
                        order == request.order() ? "true" : null))
                .toList();
    }

    /// The way to its other pages.
    public PageLinks links() {
        return PageLinks.around(page, number -> request.at(number).address());
    }

    private Section section() {
        return section(request.kind());
    }

    static Section section(EntityKind kind) {
        return switch (kind) {
            case PROJECT -> Section.PROJECTS;
            case ARTICLE -> Section.ARTICLES;
            case PERSON -> Section.PEOPLE;
        };
    }
}
