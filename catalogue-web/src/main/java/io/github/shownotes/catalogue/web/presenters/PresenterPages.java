package io.github.shownotes.catalogue.web.presenters;

import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import io.github.shownotes.catalogue.Catalogue;
import io.github.shownotes.catalogue.resolve.EntityKind;
import io.github.shownotes.catalogue.search.CatalogueIndex;
import io.github.shownotes.catalogue.search.LiveIndex;
import io.github.shownotes.catalogue.source.Slug;
import io.github.shownotes.catalogue.store.PresenterRow;
import io.github.shownotes.catalogue.web.layout.HtmlRenderer;
import io.github.shownotes.catalogue.web.request.Suggestions;

/// The list of presenters and the page of each.
@Controller
public final class PresenterPages {
    private static final int SEGMENTS = 100;
    private static final int FAVOURITES = 15;

    private final Catalogue catalogue;
    private final LiveIndex index;
    private final HtmlRenderer renderer;
    private final Suggestions suggestions;

    PresenterPages(Catalogue catalogue, LiveIndex index, HtmlRenderer renderer, Suggestions suggestions) {
        this.catalogue = catalogue;
        this.index = index;
        this.renderer = renderer;
        this.suggestions = suggestions;
    }

    @GetMapping("/presenters")
    ResponseEntity<byte[]> list(ServerHttpRequest request) {
        return renderer.page(request, "presenters/list.jte",
                new PresenterList(index.ask(CatalogueIndex::overview).presenters()));
    }

    @GetMapping("/presenters/{slug}")
    ResponseEntity<byte[]> presenter(@PathVariable String slug, ServerHttpRequest request) {
        PresenterRow presenter = index.ask(CatalogueIndex::overview)
                .presenters()
                .stream()
                .filter(candidate -> Slug.of(candidate.name()).equals(slug))
                .findFirst()
                .orElseThrow(() -> suggestions.unknown("presenter", slug));
        return renderer.page(request, "presenters/presenter.jte", new PresenterView(presenter, catalogue.presenters()
                .segments(presenter.name(), SEGMENTS),
                catalogue.presenters()
                        .subjects(presenter.name(), EntityKind.PROJECT, FAVOURITES),
                catalogue.presenters()
                        .subjects(presenter.name(), EntityKind.ARTICLE, FAVOURITES)));
    }
}
