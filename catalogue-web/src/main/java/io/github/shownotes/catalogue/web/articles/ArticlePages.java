package io.github.shownotes.catalogue.web.articles;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import io.github.shownotes.catalogue.resolve.EntityKind;
import io.github.shownotes.catalogue.web.things.ThingPages;

/// The page of each article.
@Controller
public final class ArticlePages {
    private final ThingPages things;

    ArticlePages(ThingPages things) {
        this.things = things;
    }

    @GetMapping("/articles/{slug}")
    ResponseEntity<byte[]> article(@PathVariable String slug) {
        return things.thing(EntityKind.ARTICLE, slug);
    }
}
