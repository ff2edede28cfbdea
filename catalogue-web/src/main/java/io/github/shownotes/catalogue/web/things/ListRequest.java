package io.github.shownotes.catalogue.web.things;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.github.shownotes.catalogue.resolve.EntityKind;
import io.github.shownotes.catalogue.store.EntityOrder;
import io.github.shownotes.catalogue.web.layout.Address;
import io.github.shownotes.catalogue.web.request.Parameters;

/// What part of a list somebody asks for. All of it stands in the address, and only what differs from the default.
///
/// @param kind what is listed
/// @param query text that the names are filtered by; empty for all
/// @param order how it is sorted
/// @param page the page, from 1
public record ListRequest(EntityKind kind, String query, EntityOrder order, int page) {
    private static final EntityOrder DEFAULT = EntityOrder.LAST_COVERED;
    private static final List<String> ORDERS = Arrays.stream(EntityOrder.values())
            .map(EntityOrder::label)
            .toList();

    /// Reads the parameters `q`, `sort` and `page`.
    public static ListRequest of(EntityKind kind, Parameters parameters) {
        return new ListRequest(kind, parameters.text("q"), EntityOrder.of(parameters.choice("sort", ORDERS, DEFAULT
                .label())), parameters.page());
    }

    /// The same list from its beginning in another order.
    public ListRequest sorted(EntityOrder other) {
        return new ListRequest(kind, query, other, 1);
    }

    /// Another page of the same list.
    public ListRequest at(int other) {
        return new ListRequest(kind, query, order, other);
    }

    /// The whole list in the same order.
    public ListRequest unfiltered() {
        return new ListRequest(kind, "", order, 1);
    }

    /// The value of `sort` in the address; empty when it is left out.
    public String sort() {
        return order == DEFAULT ? "" : order.label();
    }

    /// Where this part of the list is.
    public String address() {
        return Address.with(Address.of(kind), parameters());
    }

    /// What the address holds, apart from the path.
    public Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("q", query);
        parameters.put("sort", sort());
        parameters.put("page", page == 1 ? "" : Integer.toString(page));
        return parameters;
    }
}
