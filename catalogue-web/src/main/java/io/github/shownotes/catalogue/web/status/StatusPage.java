package io.github.shownotes.catalogue.web.status;

import java.time.Clock;
import java.time.Instant;

import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

import io.github.shownotes.catalogue.Catalogue;
import io.github.shownotes.catalogue.store.WorkDao;
import io.github.shownotes.catalogue.web.layout.HtmlRenderer;

/// Answers for what the workers are at, as it is at this moment.
@Controller
public final class StatusPage {
    private static final int MOST = 50;

    private final Catalogue catalogue;
    private final HtmlRenderer renderer;
    private final Clock clock;

    StatusPage(Catalogue catalogue, HtmlRenderer renderer, Clock clock) {
        this.catalogue = catalogue;
        this.renderer = renderer;
        this.clock = clock;
    }

    @GetMapping("/status")
    ResponseEntity<byte[]> status(ServerHttpRequest request) {
        Instant now = clock.instant();
        WorkDao work = catalogue.work();
        ResponseEntity<byte[]> page = renderer.page(request, "status/status.jte",
                new StatusView(work.queues(now), work.running(),
                        work.troubled(now, MOST), work.limits(now), now));
        return ResponseEntity.status(page.getStatusCode())
                .headers(page.getHeaders())
                .cacheControl(CacheControl.noStore())
                .body(page.getBody());
    }
}
