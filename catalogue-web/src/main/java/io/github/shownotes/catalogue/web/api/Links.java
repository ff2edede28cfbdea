package io.github.shownotes.catalogue.web.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.github.shownotes.catalogue.store.Page;
import io.github.shownotes.catalogue.web.layout.Address;

/// The way through a list.
///
/// @param self this page
/// @param first the first page
/// @param previous the page before, or null
/// @param next the page after, or null
/// @param last the last page
public record Links(String self, String first, @Nullable String previous, @Nullable String next, String last) {
    static Links around(Page<?> page, String path, Map<String, List<String>> parameters) {
        return new Links(at(path, parameters, page.number()), at(path, parameters, 1), page.hasPrevious()
                ? at(path, parameters, page.number() - 1)
                : null, page.hasNext() ? at(path, parameters, page.number() + 1) : null,
                at(path, parameters, page
                        .pages()));
    }

    private static String at(String path, Map<String, List<String>> parameters, int number) {
        Map<String, List<String>> all = new LinkedHashMap<>(parameters);
        all.remove("page");
        all.put("page", List.of(number == 1 ? "" : Integer.toString(number)));
        return Address.withAll(path, all);
    }
}
