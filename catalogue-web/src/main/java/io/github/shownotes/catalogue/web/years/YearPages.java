package io.github.shownotes.catalogue.web.years;

import java.util.List;
import java.util.Optional;

import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import io.github.shownotes.catalogue.Catalogue;
import io.github.shownotes.catalogue.resolve.EntityKind;
import io.github.shownotes.catalogue.search.CatalogueIndex;
import io.github.shownotes.catalogue.search.LiveIndex;
import io.github.shownotes.catalogue.store.Overview;
import io.github.shownotes.catalogue.store.YearFavourites;
import io.github.shownotes.catalogue.store.YearRow;
import io.github.shownotes.catalogue.web.layout.HtmlRenderer;
import io.github.shownotes.catalogue.web.request.UnknownPage;

/// The page of each year.
@Controller
public final class YearPages {
    private static final int EPISODES = 100;

    private final Catalogue catalogue;
    private final LiveIndex index;
    private final HtmlRenderer renderer;

    YearPages(Catalogue catalogue, LiveIndex index, HtmlRenderer renderer) {
        this.catalogue = catalogue;
        this.index = index;
        this.renderer = renderer;
    }

    @GetMapping("/years/{year}")
    ResponseEntity<byte[]> year(@PathVariable String year, ServerHttpRequest request) {
        Overview overview = index.ask(CatalogueIndex::overview);
        List<YearRow> years = overview.years();
        int place = years.stream().map(row -> Integer.toString(row.year())).toList().indexOf(year);
        if (place < 0) {
            throw new UnknownPage("No episode of that year is in the catalogue.", List.of());
        }
        YearRow row = years.get(place);
        YearFavourites favourites = overview.favourites()
                .stream()
                .filter(of -> of.year() == row.year())
                .findFirst()
                .orElseGet(() -> new YearFavourites(row.year(), List.of(), List.of()));
        return renderer.page(request, "years/year.jte",
                new YearView(row, at(years, place - 1), at(years, place + 1), catalogue.episodes()
                        .ofYear(row.year(), EPISODES), favourites.projects(), favourites.people(),
                        catalogue.statistics()
                                .discovered(EntityKind.PROJECT, row.year(), Overview.MOST_FAVOURITES)));
    }

    private static Optional<YearRow> at(List<YearRow> years, int place) {
        return place < 0 || place >= years.size() ? Optional.empty() : Optional.of(years.get(place));
    }
}
