package io.github.shownotes.catalogue.web.api;

import java.util.List;
import java.util.Map;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import io.github.shownotes.catalogue.search.CatalogueIndex;
import io.github.shownotes.catalogue.search.LiveIndex;
import io.github.shownotes.catalogue.store.Counts;

/// Where to begin, and how much there is.
@RestController
public final class CountsApi {
    private final LiveIndex index;

    CountsApi(LiveIndex index) {
        this.index = index;
    }

    @GetMapping(ThingsApi.ROOT)
    Map<String, List<String>> start() {
        return Map.of("resources", List.of(ThingsApi.ROOT + "/counts", ThingsApi.ROOT + "/projects", ThingsApi.ROOT
                + "/articles", ThingsApi.ROOT + "/people", ThingsApi.ROOT + "/episodes",
                ThingsApi.ROOT + "/links", ThingsApi.ROOT + "/categories",
                ThingsApi.ROOT + "/search?q={words}", ThingsApi.ROOT + "/suggestions?q={words}", ThingsApi.ROOT
                        + "/changes",
                ThingsApi.ROOT + "/openapi.json"));
    }

    @GetMapping(ThingsApi.ROOT + "/counts")
    Counts counts() {
        return index.ask(CatalogueIndex::overview).counts();
    }

    /// A category in figures.
    ///
    /// @param slug its name in addresses
    /// @param name what it is called
    /// @param projects how many are in it
    /// @param url where the projects in it are listed
    record CategoryJson(String slug, String name, int projects, String url) {}

    /// Every category that a project is in, by name.
    @GetMapping(ThingsApi.ROOT + "/categories")
    Map<String, List<CategoryJson>> categories() {
        return Map.of("categories", index.ask(CatalogueIndex::overview)
                .categories()
                .stream()
                .map(row -> new CategoryJson(row.slug(), row.name(), row.projects(), ThingsApi.ROOT
                        + "/projects?category=" + row.slug()))
                .toList());
    }
}
