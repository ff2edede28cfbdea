package io.github.shownotes.catalogue.web.status;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

import io.github.shownotes.catalogue.search.LiveIndex;

/// Out of service until the first index is complete: lists and searches cannot be answered before, so that whoever restarts one
/// of several sites has to wait for it before the next one.
@Component("indexHealthIndicator")
public final class IndexHealth implements HealthIndicator {
    private final LiveIndex index;

    IndexHealth(LiveIndex index) {
        this.index = index;
    }

    @Override
    public Health health() {
        return index.isReady() ? Health.up().build() : Health.outOfService().build();
    }
}
