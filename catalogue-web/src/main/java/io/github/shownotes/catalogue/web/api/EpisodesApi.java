package io.github.shownotes.catalogue.web.api;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import io.github.shownotes.catalogue.Catalogue;
import io.github.shownotes.catalogue.store.EpisodeOrder;
import io.github.shownotes.catalogue.store.EpisodeRow;
import io.github.shownotes.catalogue.web.episodes.EpisodeReader;
import io.github.shownotes.catalogue.web.episodes.EpisodeView;
import io.github.shownotes.catalogue.web.layout.Address;
import io.github.shownotes.catalogue.web.request.Parameters;
import io.github.shownotes.catalogue.web.request.Suggestions;

/// Episodes.
@RestController
public final class EpisodesApi {
    private static final String EPISODES = ThingsApi.ROOT + "/episodes";
    private static final List<String> ORDERS = Arrays.stream(EpisodeOrder.values())
            .map(EpisodeOrder::label)
            .toList();

    private final Catalogue catalogue;
    private final EpisodeReader reader;
    private final Suggestions suggestions;

    EpisodesApi(Catalogue catalogue, EpisodeReader reader, Suggestions suggestions) {
        this.catalogue = catalogue;
        this.reader = reader;
        this.suggestions = suggestions;
    }

    @GetMapping(EPISODES)
    Listing<EpisodeJson> list(ServerHttpRequest request) {
        Parameters parameters = Parameters.of(request);
        String sort = parameters.choice("sort", ORDERS, EpisodeOrder.NEWEST.label());
        int size = parameters.number("size", 1, Listing.LARGEST_SIZE, Listing.DEFAULT_SIZE);
        Map<String, String> kept = new LinkedHashMap<>();
        kept.put("sort", sort.equals(EpisodeOrder.NEWEST.label()) ? "" : sort);
        kept.put("size", size == Listing.DEFAULT_SIZE ? "" : Integer.toString(size));
        return Listing.of(catalogue.episodes().list(EpisodeOrder.of(sort), parameters.page(), size), EpisodeJson::of,
                EPISODES, kept);
    }

    @GetMapping(EPISODES + "/{show}/{slug}")
    EpisodeDetail episode(@PathVariable String show, @PathVariable String slug) {
        EpisodeView view = catalogue.episodes()
                .find(show, slug)
                .map(reader::read)
                .orElseThrow(() -> suggestions.unknown("episode", slug));
        return new EpisodeDetail(EpisodeJson.of(view.episode()), view.guests()
                .stream()
                .map(guest -> new EpisodeDetail.GuestJson(guest.name(), guest.role()))
                .toList(), view.segments().stream().map(SegmentJson::of).toList(),
                view.neighbours()
                        .before()
                        .map(EpisodesApi::self)
                        .orElse(null),
                view.neighbours().after().map(EpisodesApi::self).orElse(null));
    }

    private static String self(EpisodeRow episode) {
        return ThingsApi.ROOT + Address.of(episode);
    }
}
