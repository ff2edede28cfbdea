package io.github.shownotes.catalogue.web.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeoutException;

import org.junit.jupiter.api.Test;
import org.reactivestreams.Publisher;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.server.reactive.ServerHttpResponseDecorator;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.http.server.reactive.MockServerHttpResponse;
import org.springframework.mock.web.server.MockServerWebExchange;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

class TimeLimitTest {
    private static final Duration LIMIT = Duration.ofMillis(40);
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String TEXT = "the whole answer";

    /// A connection that takes a while until the first bytes are out.
    private static final class Slow extends ServerHttpResponseDecorator {
        private final MockServerHttpResponse sent;
        private final Duration delay;

        Slow(Duration delay) {
            this(new MockServerHttpResponse(), delay);
        }

        private Slow(MockServerHttpResponse sent, Duration delay) {
            super(sent);
            this.sent = sent;
            this.delay = delay;
        }

        @Override
        public Mono<Void> writeWith(Publisher<? extends DataBuffer> body) {
            return super.writeWith(Flux.from(body).delayElements(delay));
        }

        Mono<String> text() {
            return sent.getBodyAsString();
        }
    }

    private static Mono<Void> asked(Duration limit, Duration readyAfter, Slow response) {
        ServerWebExchange exchange = MockServerWebExchange.from(MockServerHttpRequest.get("/"))
                .mutate()
                .response(response)
                .build();
        return new TimeLimit(limit).filter(exchange, inner -> Mono.delay(readyAfter)
                .then(Mono.defer(() -> inner.getResponse()
                        .writeWith(Mono.just(inner.getResponse().bufferFactory().wrap(TEXT.getBytes(
                                StandardCharsets.UTF_8)))))));
    }

    @Test
    void whatIsReadyInTimeIsSentHoweverLongThatTakes() {
        Slow response = new Slow(Duration.ofMillis(1_500));
        asked(Duration.ofSeconds(1), Duration.ZERO, response).block(PATIENCE);
        assertThat(response.text().block(PATIENCE)).isEqualTo(TEXT);
    }

    @Test
    void whatIsNotReadyInTimeIsGivenUp() {
        Slow response = new Slow(Duration.ZERO);
        assertThatThrownBy(() -> asked(LIMIT, PATIENCE.multipliedBy(2), response).block(PATIENCE)).hasCauseInstanceOf(
                TimeoutException.class);
        assertThat(response.isCommitted()).isFalse();
    }

    @Test
    void whatIsReadyAtTheLimitIsSentWholeOrGivenUpWhole() {
        List<Boolean> sent = Flux.range(0, 2_000).flatMap(number -> {
            Slow response = new Slow(Duration.ofMillis(2));
            return asked(LIMIT, LIMIT, response)
                    .then(Mono.defer(response::text).map(TEXT::equals))
                    .onErrorResume(TimeoutException.class, late -> Mono.just(!response.isCommitted()));
        }, 200).collectList().blockOptional(PATIENCE).orElseThrow();
        assertThat(sent).hasSize(2_000).containsOnly(true);
    }
}
