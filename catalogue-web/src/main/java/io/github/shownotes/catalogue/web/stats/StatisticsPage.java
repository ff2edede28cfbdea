package io.github.shownotes.catalogue.web.stats;

import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

import io.github.shownotes.catalogue.Catalogue;
import io.github.shownotes.catalogue.resolve.EntityKind;
import io.github.shownotes.catalogue.store.EntityDao;
import io.github.shownotes.catalogue.store.EntityOrder;
import io.github.shownotes.catalogue.store.StatisticsDao;
import io.github.shownotes.catalogue.web.charts.YearTable;
import io.github.shownotes.catalogue.web.layout.HtmlRenderer;

/// Answers for the whole in figures.
@Controller
public final class StatisticsPage {
    private static final int TOP = 20;

    private final Catalogue catalogue;
    private final HtmlRenderer renderer;

    StatisticsPage(Catalogue catalogue, HtmlRenderer renderer) {
        this.catalogue = catalogue;
        this.renderer = renderer;
    }

    @GetMapping("/stats")
    ResponseEntity<byte[]> statistics(ServerHttpRequest request) {
        EntityDao entities = catalogue.entities();
        StatisticsDao statistics = catalogue.statistics();
        return renderer.page(request, "stats/stats.jte",
                new Statistics(entities.counts(), statistics.years(), entities.top(
                        EntityKind.PROJECT, EntityOrder.TIMES_COVERED, TOP),
                        entities.top(EntityKind.PERSON,
                                EntityOrder.TIMES_COVERED, TOP),
                        catalogue.presenters().all(), YearTable.of(statistics.categories()),
                        catalogue.categories().all(), YearTable.of(statistics.linkStates())));
    }
}
