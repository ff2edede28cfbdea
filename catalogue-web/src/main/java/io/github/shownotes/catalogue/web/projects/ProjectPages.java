package io.github.shownotes.catalogue.web.projects;

import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import io.github.shownotes.catalogue.resolve.EntityKind;
import io.github.shownotes.catalogue.web.layout.HtmlRenderer;
import io.github.shownotes.catalogue.web.request.Parameters;
import io.github.shownotes.catalogue.web.things.ThingPages;

/// The page of each project.
@Controller
public final class ProjectPages {
    private final ThingPages things;
    private final ProjectReader reader;
    private final HtmlRenderer renderer;

    ProjectPages(ThingPages things, ProjectReader reader, HtmlRenderer renderer) {
        this.things = things;
        this.reader = reader;
        this.renderer = renderer;
    }

    @GetMapping("/projects/{slug}")
    ResponseEntity<byte[]> project(@PathVariable String slug, ServerHttpRequest request) {
        return things.thing(EntityKind.PROJECT, slug,
                thing -> renderer.page(request, "projects/project.jte", reader.read(thing, Parameters.of(request)
                        .page())));
    }
}
