package io.github.shownotes.catalogue.web.request;

import java.time.Duration;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;

import org.reactivestreams.Publisher;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.http.server.reactive.ServerHttpResponseDecorator;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Gives up on a request that has no answer after some time, such as one that waits for a database that hangs. An answer
/// whose first bytes are there is never cut off: it and the limit cannot both win.
@Order(Ordered.HIGHEST_PRECEDENCE + 3)
public final class TimeLimit implements WebFilter {
    private final Duration limit;

    TimeLimit(@Value("${catalogue.time-limit}") Duration limit) {
        this.limit = limit;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        AtomicBoolean decided = new AtomicBoolean();
        Mono<Void> late = Mono.delay(limit)
                .flatMap(elapsed -> decided.compareAndSet(false, true)
                        ? Mono.error(new TimeoutException("no answer within " + limit))
                        : Mono.never());
        ServerHttpResponse limited = new Limited(exchange.getResponse(), decided);
        return Mono.firstWithSignal(chain.filter(exchange.mutate().response(limited).build()), late);
    }

    /// An answer that is sent only if it is there before the limit. What comes too late waits to be cancelled.
    private static final class Limited extends ServerHttpResponseDecorator {
        private final AtomicBoolean decided;
        private boolean begun;

        Limited(ServerHttpResponse response, AtomicBoolean decided) {
            super(response);
            this.decided = decided;
        }

        private boolean begins() {
            begun = begun || decided.compareAndSet(false, true);
            return begun;
        }

        @Override
        public Mono<Void> writeWith(Publisher<? extends DataBuffer> body) {
            // Who writes one piece says so by its type, and others go by it.
            return body instanceof Mono
                    ? super.writeWith(Mono.from(body).flatMap(piece -> begins() ? Mono.just(piece) : dropped(piece)))
                    : super.writeWith(Flux.from(body)
                            .switchOnFirst((first, all) -> begins()
                                    ? all
                                    : all.doOnNext(DataBufferUtils::release)
                                            .thenMany(Flux.never())));
        }

        private static Mono<DataBuffer> dropped(DataBuffer piece) {
            DataBufferUtils.release(piece);
            return Mono.never();
        }

        @Override
        public Mono<Void> writeAndFlushWith(Publisher<? extends Publisher<? extends DataBuffer>> body) {
            return super.writeAndFlushWith(Flux.from(body)
                    .switchOnFirst((first, all) -> begins() ? all : Flux.never()));
        }

        @Override
        public Mono<Void> setComplete() {
            return Mono.defer(() -> begins() ? super.setComplete() : Mono.never());
        }
    }
}
