package io.github.shownotes.catalogue.web.status;

import java.time.Duration;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.ReactiveHealthIndicator;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

import io.github.shownotes.catalogue.Catalogue;

/// Up while the database answers within a moment. Whether the process is ready follows it, so that requests go to another.
@Component("database")
public final class DatabaseHealth implements ReactiveHealthIndicator {
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final Catalogue catalogue;

    DatabaseHealth(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public Mono<Health> health() {
        return Mono.fromCallable(() -> {
            catalogue.ping();
            return Health.up().build();
        })
                .subscribeOn(Schedulers.boundedElastic())
                .timeout(PATIENCE)
                // Why it does not answer stands in the log, not in what anybody may ask for.
                .onErrorResume(failure -> Mono.just(Health.down().build()));
    }
}
