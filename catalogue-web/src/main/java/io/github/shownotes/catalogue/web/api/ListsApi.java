package io.github.shownotes.catalogue.web.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import io.github.shownotes.catalogue.search.ItemKind;
import io.github.shownotes.catalogue.web.lists.ItemList;
import io.github.shownotes.catalogue.web.lists.ListReader;
import io.github.shownotes.catalogue.web.lists.ListRequest;
import io.github.shownotes.catalogue.web.request.Parameters;

/// The lists, with the same parameters as their pages.
@RestController
public final class ListsApi {
    private final ListReader reader;

    ListsApi(ListReader reader) {
        this.reader = reader;
    }

    @GetMapping(ThingsApi.ROOT + "/{kind:projects|articles|people|episodes|links}")
    Listing<ItemJson> list(@PathVariable String kind, ServerHttpRequest request) {
        Parameters parameters = Parameters.of(request);
        ListRequest asked = ListRequest.of(ItemKind.find(kind).orElseThrow(), parameters);
        int size = parameters.number("size", 1, Listing.LARGEST_SIZE, Listing.DEFAULT_SIZE);
        ItemList list = reader.read(asked, size);
        Map<String, List<String>> kept = new LinkedHashMap<>(asked.parameters());
        kept.put("size", List.of(size == Listing.DEFAULT_SIZE ? "" : Integer.toString(size)));
        return Listing.of(list.found().hits(), hit -> ItemJson.of(hit.item()), asked.query().ignored(),
                FacetJson.of(list.found().facets()),
                ThingsApi.ROOT + "/" + kind, kept);
    }
}
