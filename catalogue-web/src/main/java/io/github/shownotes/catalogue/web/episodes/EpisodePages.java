package io.github.shownotes.catalogue.web.episodes;

import java.net.URI;
import java.util.Optional;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import io.github.shownotes.catalogue.Catalogue;
import io.github.shownotes.catalogue.source.Slug;
import io.github.shownotes.catalogue.store.EpisodeRow;
import io.github.shownotes.catalogue.web.layout.Address;
import io.github.shownotes.catalogue.web.layout.HtmlRenderer;
import io.github.shownotes.catalogue.web.request.Suggestions;

/// The page of each episode.
@Controller
public final class EpisodePages {
    private final Catalogue catalogue;
    private final EpisodeReader reader;
    private final HtmlRenderer renderer;
    private final Suggestions suggestions;

    EpisodePages(Catalogue catalogue, EpisodeReader reader, HtmlRenderer renderer, Suggestions suggestions) {
        this.catalogue = catalogue;
        this.reader = reader;
        this.renderer = renderer;
        this.suggestions = suggestions;
    }

    @GetMapping("/episodes/{show}/{slug}")
    ResponseEntity<byte[]> episode(@PathVariable String show, @PathVariable String slug, ServerHttpRequest request) {
        Optional<EpisodeRow> episode = catalogue.episodes().find(show, slug);
        if (episode.isPresent()) {
            return renderer.page(request, "episodes/episode.jte", reader.read(episode.get()));
        }
        EpisodeRow meant = catalogue.episodes()
                .find(Slug.of(show), Slug.of(slug))
                .orElseThrow(() -> suggestions.unknown("episode", slug));
        return ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
                .location(URI.create(Address.of(meant)))
                .build();
    }
}
