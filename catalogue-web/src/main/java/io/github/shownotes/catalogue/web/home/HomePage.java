package io.github.shownotes.catalogue.web.home;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

import io.github.shownotes.catalogue.Catalogue;
import io.github.shownotes.catalogue.resolve.EntityKind;
import io.github.shownotes.catalogue.search.CatalogueIndex;
import io.github.shownotes.catalogue.search.ItemOrder;
import io.github.shownotes.catalogue.search.LiveIndex;
import io.github.shownotes.catalogue.store.EntityRow;
import io.github.shownotes.catalogue.store.EpisodeRow;
import io.github.shownotes.catalogue.store.Overview;
import io.github.shownotes.catalogue.web.episodes.EpisodeReader;
import io.github.shownotes.catalogue.web.layout.HtmlRenderer;

/// Answers for the front page.
@Controller
public final class HomePage {
    private static final int SHORT_LIST = 10;
    private static final int ANNIVERSARIES = 30;
    private static final int CHANGES = 8;

    private final Catalogue catalogue;
    private final LiveIndex index;
    private final EpisodeReader episodes;
    private final HtmlRenderer renderer;
    private final Clock clock;

    HomePage(Catalogue catalogue, LiveIndex index, EpisodeReader episodes, HtmlRenderer renderer, Clock clock) {
        this.catalogue = catalogue;
        this.index = index;
        this.episodes = episodes;
        this.renderer = renderer;
        this.clock = clock;
    }

    @GetMapping("/")
    ResponseEntity<byte[]> home(ServerHttpRequest request) {
        Overview overview = index.ask(CatalogueIndex::overview);
        Home.Highlights highlights = new Home.Highlights(discovered(), top(ItemOrder.TIMES_COVERED), overview.rising());
        return renderer.page(request, "home/home.jte",
                new Home(catalogue.episodes().shows(), overview.counts(), catalogue
                        .episodes()
                        .newest()
                        .map(episodes::read), highlights, overview.categories(), anniversaries(), changes()));
    }

    /// Nothing is known to be new where episodes have no dates.
    private List<EntityRow> discovered() {
        return top(ItemOrder.FIRST_COVERED).stream()
                .filter(project -> project.firstCovered() != null)
                .toList();
    }

    private List<EntityRow> top(ItemOrder order) {
        return index.ask(asked -> asked.top(EntityKind.PROJECT, order, SHORT_LIST));
    }

    private List<Anniversary> anniversaries() {
        LocalDate today = LocalDate.now(clock);
        return catalogue.episodes().on(Anniversary.days(today), ANNIVERSARIES).stream()
                .flatMap(episode -> near(episode, today))
                .toList();
    }

    private static Stream<Anniversary> near(EpisodeRow episode, LocalDate today) {
        LocalDate published = episode.published();
        return published == null ? Stream.empty() : Stream.of(Anniversary.of(episode, published, today));
    }

    private List<Change> changes() {
        return catalogue.changes().latest(CHANGES).stream().map(Change::new).toList();
    }
}
