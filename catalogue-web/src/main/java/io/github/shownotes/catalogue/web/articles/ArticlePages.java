package io.github.shownotes.catalogue.web.articles;

import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import io.github.shownotes.catalogue.resolve.EntityKind;
import io.github.shownotes.catalogue.web.layout.HtmlRenderer;
import io.github.shownotes.catalogue.web.request.Parameters;
import io.github.shownotes.catalogue.web.things.ThingPages;

/// The page of each article.
@Controller
public final class ArticlePages {
    private final ThingPages things;
    private final ArticleReader reader;
    private final HtmlRenderer renderer;

    ArticlePages(ThingPages things, ArticleReader reader, HtmlRenderer renderer) {
        this.things = things;
        this.reader = reader;
        this.renderer = renderer;
    }

    @GetMapping("/articles/{slug}")
    ResponseEntity<byte[]> article(@PathVariable String slug, ServerHttpRequest request) {
        return things.thing(EntityKind.ARTICLE, slug,
                thing -> renderer.page(request, "articles/article.jte", reader.read(thing, Parameters.of(request)
                        .page())));
    }
}
