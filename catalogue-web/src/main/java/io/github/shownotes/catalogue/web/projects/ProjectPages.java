package io.github.shownotes.catalogue.web.projects;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import io.github.shownotes.catalogue.resolve.EntityKind;
import io.github.shownotes.catalogue.web.things.ThingPages;

/// The page of each project.
@Controller
public final class ProjectPages {
    private final ThingPages things;

    ProjectPages(ThingPages things) {
        this.things = things;
    }

    @GetMapping("/projects/{slug}")
    ResponseEntity<byte[]> project(@PathVariable String slug) {
        return things.thing(EntityKind.PROJECT, slug);
    }
}
