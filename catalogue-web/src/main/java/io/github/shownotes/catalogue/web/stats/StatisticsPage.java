package io.github.shownotes.catalogue.web.stats;

import java.util.List;

import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

import io.github.shownotes.catalogue.resolve.EntityKind;
import io.github.shownotes.catalogue.search.CatalogueIndex;
import io.github.shownotes.catalogue.search.ItemOrder;
import io.github.shownotes.catalogue.search.LiveIndex;
import io.github.shownotes.catalogue.store.EntityRow;
import io.github.shownotes.catalogue.store.Overview;
import io.github.shownotes.catalogue.web.charts.YearTable;
import io.github.shownotes.catalogue.web.layout.HtmlRenderer;

/// Answers for the whole in figures.
@Controller
public final class StatisticsPage {
    private static final int TOP = 20;

    private final LiveIndex index;
    private final HtmlRenderer renderer;

    StatisticsPage(LiveIndex index, HtmlRenderer renderer) {
        this.index = index;
        this.renderer = renderer;
    }

    @GetMapping("/stats")
    ResponseEntity<byte[]> statistics(ServerHttpRequest request) {
        Overview overview = index.ask(CatalogueIndex::overview);
        return renderer.page(request, "stats/stats.jte",
                new Statistics(overview.counts(), overview.years(), top(EntityKind.PROJECT),
                        top(EntityKind.PERSON),
                        overview.presenters(), YearTable.of(overview.categoryYears()),
                        overview.categories(), YearTable.of(overview.linkYears())));
    }

    private List<EntityRow> top(EntityKind kind) {
        return index.ask(asked -> asked.top(kind, ItemOrder.TIMES_COVERED, TOP));
    }
}
