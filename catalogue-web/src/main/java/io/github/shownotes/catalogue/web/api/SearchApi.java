package io.github.shownotes.catalogue.web.api;

import java.util.List;

import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import io.github.shownotes.catalogue.Catalogue;
import io.github.shownotes.catalogue.web.request.BadParameter;
import io.github.shownotes.catalogue.web.request.Parameters;
import io.github.shownotes.catalogue.web.search.SearchPage;

/// Search over everything.
@RestController
public final class SearchApi {
    private final Catalogue catalogue;

    SearchApi(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /// What was found.
    ///
    /// @param query what was looked for
    /// @param items the best first
    public record Found(String query, List<ThingJson> items) {
        /// Copies the list.
        public Found {
            items = List.copyOf(items);
        }
    }

    @GetMapping(ThingsApi.ROOT + "/search")
    Found search(ServerHttpRequest request) {
        String query = Parameters.of(request).text("q");
        if (query.isEmpty()) {
            throw new BadParameter("“q” takes the words to look for.");
        }
        return new Found(query, catalogue.entities()
                .search(query, SearchPage.LIMIT)
                .stream()
                .map(ThingJson::of)
                .toList());
    }
}
