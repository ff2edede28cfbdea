package io.github.shownotes.catalogue.web.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import io.github.shownotes.catalogue.search.Fit;
import io.github.shownotes.catalogue.search.Hit;
import io.github.shownotes.catalogue.search.Item;
import io.github.shownotes.catalogue.web.layout.Address;
import io.github.shownotes.catalogue.web.request.BadParameter;
import io.github.shownotes.catalogue.web.request.Parameters;
import io.github.shownotes.catalogue.web.search.SearchReader;
import io.github.shownotes.catalogue.web.search.SearchResults;

/// Search over everything.
@RestController
public final class SearchApi {
    private static final int OF_EACH_KIND = 20;
    private static final int SUGGESTED = 8;

    private final SearchReader reader;

    SearchApi(SearchReader reader) {
        this.reader = reader;
    }

    /// What was found.
    ///
    /// @param query what was looked for
    /// @param items the best of each kind, the best first
    /// @param totals how many there are of each kind
    /// @param corrected whether nothing fitted as it was typed and similar words were taken
    /// @param partial whether nothing has all the words and what has some of them was taken
    /// @param ignored words that were not looked for, since so many come before them
    public record FoundJson(String query, List<HitJson> items, Map<String, Long> totals, boolean corrected,
            boolean partial, List<String> ignored) {
        /// Copies the lists.
        public FoundJson {
            items = List.copyOf(items);
            ignored = List.copyOf(ignored);
        }
    }

    /// Something that was found.
    ///
    /// @param kind `project`, `article`, `person`, `episode` or `link`
    /// @param slug its name in addresses, or null for a link
    /// @param name its name or title
    /// @param summary what it is in a sentence, or null
    /// @param snippet the sentence that fits best as plain text, or null
    /// @param page its page on this site, or null for a link
    /// @param self its address in this interface, or null for a link
    public record HitJson(String kind, @Nullable String slug, String name, @Nullable String summary,
            @Nullable String snippet, @Nullable String page, @Nullable String self) {
        static HitJson of(Hit hit) {
            String page = Address.of(hit.item());
            String self = page == null ? null : ThingsApi.ROOT + page;
            String snippet = hit.snippet() == null ? null : hit.snippet().text();
            String kind = hit.kind().label();
            return switch (hit.item()) {
                case Item.Thing thing -> new HitJson(kind, thing.entity().slug(), thing.entity().name(), thing.entity()
                        .summary(), snippet, page, self);
                case Item.OfEpisode of -> new HitJson(kind, of.episode().slug(), of.episode().title(), of.episode()
                        .summary(), snippet, page, self);
                case Item.OfLink link -> new HitJson(kind, null, link.url(), null, snippet, page, self);
            };
        }
    }

    @GetMapping(ThingsApi.ROOT + "/search")
    FoundJson search(ServerHttpRequest request) {
        String query = needed(request);
        SearchResults results = reader.read(query, OF_EACH_KIND);
        List<HitJson> items = new ArrayList<>();
        Map<String, Long> totals = new LinkedHashMap<>();
        for (SearchResults.OfKind group : results.groups()) {
            group.hits().forEach(hit -> items.add(HitJson.of(hit)));
            totals.put(group.kind().label(), group.total());
        }
        return new FoundJson(query, items, totals, results.fit() == Fit.SIMILAR, results.fit() == Fit.SOME,
                results.query().ignored());
    }

    @GetMapping(ThingsApi.ROOT + "/suggestions")
    List<HitJson> suggestions(ServerHttpRequest request) {
        return reader.suggest(needed(request), SUGGESTED).stream().map(HitJson::of).toList();
    }

    private static String needed(ServerHttpRequest request) {
        String query = Parameters.of(request).text("q");
        if (query.isEmpty()) {
            throw new BadParameter("“q” takes the words to look for.");
        }
        return query;
    }
}
