package io.github.shownotes.catalogue.web.categories;

import java.util.List;

import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import io.github.shownotes.catalogue.Catalogue;
import io.github.shownotes.catalogue.search.CatalogueIndex;
import io.github.shownotes.catalogue.search.LiveIndex;
import io.github.shownotes.catalogue.store.CategoryCountRow;
import io.github.shownotes.catalogue.store.Overview;
import io.github.shownotes.catalogue.store.YearCountRow;
import io.github.shownotes.catalogue.web.charts.BarChart;
import io.github.shownotes.catalogue.web.charts.YearTable;
import io.github.shownotes.catalogue.web.layout.HtmlRenderer;
import io.github.shownotes.catalogue.web.request.Suggestions;
import io.github.shownotes.catalogue.web.things.EntryReader;

/// The list of categories and the page of each.
@Controller
public final class CategoryPages {
    private static final int SHOWN = 100;

    private final Catalogue catalogue;
    private final LiveIndex index;
    private final EntryReader entries;
    private final HtmlRenderer renderer;
    private final Suggestions suggestions;

    CategoryPages(Catalogue catalogue, LiveIndex index, EntryReader entries, HtmlRenderer renderer,
            Suggestions suggestions) {
        this.catalogue = catalogue;
        this.index = index;
        this.entries = entries;
        this.renderer = renderer;
        this.suggestions = suggestions;
    }

    @GetMapping("/categories")
    ResponseEntity<byte[]> list(ServerHttpRequest request) {
        return renderer.page(request, "categories/list.jte",
                new CategoryList(index.ask(CatalogueIndex::overview).categories()));
    }

    @GetMapping("/categories/{slug}")
    ResponseEntity<byte[]> category(@PathVariable String slug, ServerHttpRequest request) {
        Overview overview = index.ask(CatalogueIndex::overview);
        CategoryCountRow category = overview.categories()
                .stream()
                .filter(candidate -> candidate.slug().equals(slug))
                .findFirst()
                .orElseThrow(() -> suggestions.unknown("category", slug));
        List<YearCountRow> counts = overview.categoryYears()
                .stream()
                .filter(count -> count.group().equals(category.name()))
                .toList();
        BarChart mentions = YearTable.of(counts).chart("by-year", "Mentions per year", List.of(category.name()), "");
        List<CategoryCountRow> others = overview.categories()
                .stream()
                .filter(other -> !other.slug().equals(category.slug()))
                .toList();
        return renderer.page(request, "categories/category.jte", new CategoryView(category,
                entries.read(catalogue.categories().members(slug, SHOWN)), mentions, others));
    }
}
