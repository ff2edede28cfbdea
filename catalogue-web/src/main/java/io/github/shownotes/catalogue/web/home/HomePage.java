package io.github.shownotes.catalogue.web.home;

import java.util.List;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

import io.github.shownotes.catalogue.Catalogue;
import io.github.shownotes.catalogue.resolve.EntityKind;
import io.github.shownotes.catalogue.store.EntityDao;
import io.github.shownotes.catalogue.store.EntityOrder;
import io.github.shownotes.catalogue.store.EntityRow;
import io.github.shownotes.catalogue.web.episodes.EpisodeReader;
import io.github.shownotes.catalogue.web.layout.HtmlRenderer;

/// Answers for the front page.
@Controller
public final class HomePage {
    private static final int SHORT_LIST = 10;

    private final Catalogue catalogue;
    private final EpisodeReader episodes;
    private final HtmlRenderer renderer;

    HomePage(Catalogue catalogue, EpisodeReader episodes, HtmlRenderer renderer) {
        this.catalogue = catalogue;
        this.episodes = episodes;
        this.renderer = renderer;
    }

    @GetMapping("/")
    ResponseEntity<byte[]> home() {
        EntityDao entities = catalogue.entities();
        return renderer.page("home/home.jte",
                new Home(catalogue.episodes().shows(), entities.counts(),
                        catalogue.episodes().newest().map(episodes::read),
                        discovered(entities), entities.top(EntityKind.PROJECT, EntityOrder.TIMES_COVERED, SHORT_LIST)));
    }

    /// Nothing is known to be new where episodes have no dates.
    private static List<EntityRow> discovered(EntityDao entities) {
        return entities.top(EntityKind.PROJECT, EntityOrder.FIRST_COVERED, SHORT_LIST)
                .stream()
                .filter(project -> project.firstCovered() != null)
                .toList();
    }
}
