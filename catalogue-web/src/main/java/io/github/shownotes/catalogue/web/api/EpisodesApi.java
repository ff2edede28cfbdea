package io.github.shownotes.catalogue.web.api;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import io.github.shownotes.catalogue.Catalogue;
import io.github.shownotes.catalogue.store.EpisodeRow;
import io.github.shownotes.catalogue.web.episodes.EpisodeReader;
import io.github.shownotes.catalogue.web.episodes.EpisodeView;
import io.github.shownotes.catalogue.web.layout.Address;
import io.github.shownotes.catalogue.web.request.Suggestions;

/// Episodes.
@RestController
public final class EpisodesApi {
    private static final String EPISODES = ThingsApi.ROOT + "/episodes";

    private final Catalogue catalogue;
    private final EpisodeReader reader;
    private final Suggestions suggestions;

    EpisodesApi(Catalogue catalogue, EpisodeReader reader, Suggestions suggestions) {
        this.catalogue = catalogue;
        this.reader = reader;
        this.suggestions = suggestions;
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
