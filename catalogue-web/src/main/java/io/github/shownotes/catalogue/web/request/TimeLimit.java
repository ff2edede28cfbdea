package io.github.shownotes.catalogue.web.request;

import java.time.Duration;
import java.util.concurrent.TimeoutException;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/// Gives up on a request that has no answer after some time, such as one that waits for a database that hangs. An answer
/// that has begun is not cut off.
@Order(Ordered.HIGHEST_PRECEDENCE + 3)
public final class TimeLimit implements WebFilter {
    private final Duration limit;

    TimeLimit(@Value("${catalogue.time-limit}") Duration limit) {
        this.limit = limit;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        Mono<Void> late = Mono.delay(limit)
                .flatMap(elapsed -> exchange.getResponse().isCommitted()
                        ? Mono.never()
                        : Mono.error(new TimeoutException("no answer within " + limit)));
        return Mono.firstWithSignal(chain.filter(exchange), late);
    }
}
