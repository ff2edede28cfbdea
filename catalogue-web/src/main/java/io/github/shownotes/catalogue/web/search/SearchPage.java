package io.github.shownotes.catalogue.web.search;

import java.util.List;

import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

import io.github.shownotes.catalogue.search.Facet;
import io.github.shownotes.catalogue.search.SearchQuery;
import io.github.shownotes.catalogue.web.layout.HtmlRenderer;
import io.github.shownotes.catalogue.web.request.Parameters;

/// Answers searches.
@Controller
public final class SearchPage {
    private static final int OF_EACH_KIND = 10;
    private static final int OF_ONE_KIND = 50;
    private static final int SUGGESTED = 8;

    private final SearchReader reader;
    private final HtmlRenderer renderer;

    SearchPage(SearchReader reader, HtmlRenderer renderer) {
        this.reader = reader;
        this.renderer = renderer;
    }

    @GetMapping("/search")
    ResponseEntity<byte[]> search(ServerHttpRequest request) {
        String typed = Parameters.of(request).text("q");
        boolean one = SearchQuery.parse(typed).filters().containsKey(Facet.KIND);
        return renderer.page(request, "search/search.jte", reader.read(typed, one ? OF_ONE_KIND : OF_EACH_KIND));
    }

    /// What fits what was typed so far: a part of a page, asked for with every key stroke.
    @GetMapping("/search/suggestions")
    ResponseEntity<byte[]> suggestions(ServerHttpRequest request) {
        String typed = Parameters.of(request).text("q");
        return renderer.page(request, "search/suggestions.jte", new SuggestedThings(typed, typed.isEmpty()
                ? List.of()
                : reader.suggest(typed, SUGGESTED)));
    }
}
