package io.github.shownotes.catalogue.web.people;

import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import io.github.shownotes.catalogue.resolve.EntityKind;
import io.github.shownotes.catalogue.web.layout.HtmlRenderer;
import io.github.shownotes.catalogue.web.request.Parameters;
import io.github.shownotes.catalogue.web.things.ThingPages;

/// The page of each person.
@Controller
public final class PeoplePages {
    private final ThingPages things;
    private final PersonReader reader;
    private final HtmlRenderer renderer;

    PeoplePages(ThingPages things, PersonReader reader, HtmlRenderer renderer) {
        this.things = things;
        this.reader = reader;
        this.renderer = renderer;
    }

    @GetMapping("/people/{slug}")
    ResponseEntity<byte[]> person(@PathVariable String slug, ServerHttpRequest request) {
        return things.thing(EntityKind.PERSON, slug,
                thing -> renderer.page(request, "people/person.jte", reader.read(thing, Parameters.of(request)
                        .page())));
    }
}
