package io.github.shownotes.catalogue.web.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

import io.github.shownotes.catalogue.Catalogue;
import io.github.shownotes.catalogue.resolve.EntityKind;
import io.github.shownotes.catalogue.source.Slug;
import io.github.shownotes.catalogue.store.CoverageRow;
import io.github.shownotes.catalogue.store.EntityRow;
import io.github.shownotes.catalogue.web.layout.HtmlRenderer;
import io.github.shownotes.catalogue.web.projects.ProjectReader;
import io.github.shownotes.catalogue.web.request.Parameters;

/// Answers for projects side by side: `/compare?p=flask&p=django`.
@Controller
public final class ComparePage {
    private final Catalogue catalogue;
    private final ProjectReader projects;
    private final HtmlRenderer renderer;

    ComparePage(Catalogue catalogue, ProjectReader projects, HtmlRenderer renderer) {
        this.catalogue = catalogue;
        this.projects = projects;
        this.renderer = renderer;
    }

    @GetMapping("/compare")
    ResponseEntity<byte[]> compare(ServerHttpRequest request) {
        List<String> asked = Parameters.of(request).texts("p", Comparison.MOST);
        List<String> missing = new ArrayList<>();
        List<EntityRow> things = new ArrayList<>();
        for (String name : asked) {
            Optional<EntityRow> thing = find(name);
            thing.filter(found -> !things.contains(found)).ifPresent(things::add);
            if (thing.isEmpty()) {
                missing.add(name);
            }
        }
        return renderer.page(request, "compare/compare.jte", new Comparison(asked, missing, things.stream()
                .map(thing -> new Comparison.Column(thing, projects.knowledge(thing)))
                .toList(), shared(things)));
    }

    /// By the name in addresses, or else by the name that people use.
    private Optional<EntityRow> find(String name) {
        return catalogue.entities()
                .find(EntityKind.PROJECT, name)
                .or(() -> catalogue.entities().find(EntityKind.PROJECT, Slug.of(name)));
    }

    private List<CoverageRow> shared(List<EntityRow> things) {
        if (things.size() < 2) {
            return List.of();
        }
        var coverage = catalogue.mentions().coverage(things.stream().map(EntityRow::id).toList());
        List<CoverageRow> shared = new ArrayList<>(coverage.getOrDefault(things.getFirst().id(), List.of()));
        things.forEach(thing -> shared.retainAll(coverage.getOrDefault(thing.id(), List.of())));
        return shared.reversed();
    }
}
