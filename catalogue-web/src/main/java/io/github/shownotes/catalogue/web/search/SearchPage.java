package io.github.shownotes.catalogue.web.search;

import java.util.List;

import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

import io.github.shownotes.catalogue.Catalogue;
import io.github.shownotes.catalogue.store.EntityRow;
import io.github.shownotes.catalogue.web.layout.HtmlRenderer;
import io.github.shownotes.catalogue.web.request.Parameters;
import io.github.shownotes.catalogue.web.things.EntryReader;

/// Answers searches.
@Controller
public final class SearchPage {
    /// The most that a search shows.
    public static final int LIMIT = 100;
    private static final int SUGGESTED = 8;

    private final Catalogue catalogue;
    private final EntryReader entries;
    private final HtmlRenderer renderer;

    SearchPage(Catalogue catalogue, EntryReader entries, HtmlRenderer renderer) {
        this.catalogue = catalogue;
        this.entries = entries;
        this.renderer = renderer;
    }

    @GetMapping("/search")
    ResponseEntity<byte[]> search(ServerHttpRequest request) {
        String query = Parameters.of(request).text("q");
        List<EntityRow> things = query.isEmpty() ? List.of() : catalogue.entities().search(query, LIMIT);
        return renderer.page("search/search.jte", new SearchResults(query, entries.read(things), LIMIT));
    }

    /// What fits what was typed so far: a part of a page, asked for with every key stroke.
    @GetMapping("/search/suggestions")
    ResponseEntity<byte[]> suggestions(ServerHttpRequest request) {
        String query = Parameters.of(request).text("q");
        List<EntityRow> things = query.isEmpty() ? List.of() : catalogue.entities().search(query, SUGGESTED);
        return renderer.page("search/suggestions.jte", new SuggestedThings(query, things));
    }
}
