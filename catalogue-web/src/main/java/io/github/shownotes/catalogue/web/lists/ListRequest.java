package io.github.shownotes.catalogue.web.lists;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import io.github.shownotes.catalogue.search.Criteria;
import io.github.shownotes.catalogue.search.Facet;
import io.github.shownotes.catalogue.search.ItemKind;
import io.github.shownotes.catalogue.search.ItemOrder;
import io.github.shownotes.catalogue.search.SearchQuery;
import io.github.shownotes.catalogue.web.layout.Address;
import io.github.shownotes.catalogue.web.request.BadParameter;
import io.github.shownotes.catalogue.web.request.Parameters;

/// What part of a list somebody asks for. All of it stands in the address, and only what differs from the default.
///
/// @param kind what is listed
/// @param query what the entries have to fit
/// @param order how it is sorted
/// @param page the page, from 1
public record ListRequest(ItemKind kind, SearchQuery query, ItemOrder order, int page) {
    private static final int MOST_VALUES = 20;

    /// Reads the parameters `q`, `sort`, `page` and one for each facet. Filters inside of `q` count like parameters.
    ///
    /// @throws BadParameter if one means nothing
    public static ListRequest of(ItemKind kind, Parameters parameters) {
        SearchQuery typed = SearchQuery.parse(parameters.text("q"));
        Map<Facet, List<String>> filters = new EnumMap<>(Facet.class);
        typed.filters().forEach((facet, values) -> filters.put(facet, new ArrayList<>(values)));
        filters.remove(Facet.KIND);
        for (Facet facet : kind.facets()) {
            for (String value : parameters.texts(facet.label(), MOST_VALUES)) {
                List<String> values = filters.computeIfAbsent(facet, none -> new ArrayList<>());
                if (!values.contains(value)) {
                    values.add(value);
                }
            }
        }
        for (String year : filters.getOrDefault(Facet.YEAR, List.of())) {
            if (!year.matches("[0-9]{4}")) {
                throw new BadParameter("“year” takes four digits, such as 2020.");
            }
        }
        SearchQuery query = new SearchQuery(typed.words(), filters);
        List<String> orders = new ArrayList<>(kind.orders().stream().map(ItemOrder::label).toList());
        orders.add(ItemOrder.RELEVANCE.label());
        String sort = parameters.choice("sort", orders, standard(kind, query).label());
        return new ListRequest(kind, query, ItemOrder.of(sort), parameters.page());
    }

    /// The whole list.
    public static ListRequest all(ItemKind kind) {
        return new ListRequest(kind, new SearchQuery("", Map.of()), kind.orders().getFirst(), 1);
    }

    /// The same for the index.
    ///
    /// @param size how many a page holds
    public Criteria criteria(int size) {
        return new Criteria(query, order, page, size);
    }

    /// The ways to sort it.
    public List<ItemOrder> orders() {
        List<ItemOrder> orders = new ArrayList<>(kind.orders());
        if (!query.words().isEmpty()) {
            orders.addFirst(ItemOrder.RELEVANCE);
        }
        return orders;
    }

    /// The same list from its beginning in another order.
    public ListRequest sorted(ItemOrder other) {
        return new ListRequest(kind, query, other, 1);
    }

    /// Another page of the same list.
    public ListRequest at(int other) {
        return new ListRequest(kind, query, order, other);
    }

    /// The list from its beginning with other filters; the order is kept where it was chosen.
    public ListRequest narrowed(SearchQuery other) {
        boolean chosen = order != standard(kind, query) && (order != ItemOrder.RELEVANCE || !other.words().isEmpty());
        return new ListRequest(kind, other, chosen ? order : standard(kind, other), 1);
    }

    /// The same with a value of a facet added, or taken away where it is chosen.
    public ListRequest toggled(Facet facet, String value) {
        Map<Facet, List<String>> filters = new EnumMap<>(Facet.class);
        filters.putAll(query.filters());
        List<String> values = new ArrayList<>(filters.getOrDefault(facet, List.of()));
        if (!values.remove(value)) {
            values.add(value);
        }
        if (values.isEmpty()) {
            filters.remove(facet);
        } else {
            filters.put(facet, values);
        }
        return narrowed(new SearchQuery(query.words(), filters));
    }

    /// The value of `sort` in the address; empty when it is left out.
    public String sort() {
        return order == standard(kind, query) ? "" : order.label();
    }

    /// Where this part of the list is.
    public String address() {
        return address(path());
    }

    /// Where the whole list is. `/links` tells what is wrong with links.
    public String path() {
        return kind == ItemKind.LINK ? "/links/all" : "/" + kind.plural();
    }

    /// The same state at another path.
    public String address(String path) {
        return Address.withAll(path, parameters());
    }

    /// What the address holds, apart from the path.
    public Map<String, List<String>> parameters() {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        parameters.put("q", List.of(query.words()));
        new TreeMap<>(query.filters()).forEach((facet, values) -> parameters.put(facet.label(), values));
        parameters.put("sort", List.of(sort()));
        parameters.put("page", List.of(page == 1 ? "" : Integer.toString(page)));
        return parameters;
    }

    private static ItemOrder standard(ItemKind kind, SearchQuery query) {
        return query.words().isEmpty() ? kind.orders().getFirst() : ItemOrder.RELEVANCE;
    }
}
