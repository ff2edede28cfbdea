package io.github.shownotes.catalogue.web.cache;

import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicReference;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.reactivestreams.Publisher;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.http.server.reactive.ServerHttpResponseDecorator;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

import io.github.shownotes.catalogue.search.LiveIndex;

/// Keeps answers for as long as the catalogue and the day stay the same, within a bound of memory, and gives every one an
/// entity tag. What is kept is sent from the event loop: nothing is read for it and nothing waits.
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
public final class PageCache implements WebFilter {
    private static final long MOST_BYTES = 64L * 1024 * 1024;
    private static final int LARGEST = 2 * 1024 * 1024;
    private static final int LONGEST_KEY = 2_000;
    private static final int OVERHEAD = 300;

    private final LiveIndex index;
    private final Clock clock;
    private final AtomicReference<Generation> current;

    PageCache(LiveIndex index) {
        this.index = index;
        this.clock = Clock.systemUTC();
        this.current = new AtomicReference<>(Generation.of(-1, LocalDate.EPOCH));
    }

    /// The answers about one state of the catalogue on one day; pages say what happened on this day.
    private record Generation(long version, LocalDate day, Cache<String, KeptAnswer> answers) {
        static Generation of(long version, LocalDate day) {
            return new Generation(version, day, Caffeine.newBuilder()
                    .maximumWeight(MOST_BYTES)
                    .<String, KeptAnswer>weigher((key, answer) -> 2 * key.length() + answer.size() + OVERHEAD)
                    .build());
        }
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        ServerHttpRequest request = exchange.getRequest();
        String key = key(request);
        boolean reading = HttpMethod.GET.equals(request.getMethod()) || HttpMethod.HEAD.equals(request.getMethod());
        if (!reading || key.length() > LONGEST_KEY) {
            return chain.filter(exchange);
        }
        Generation generation = generation();
        KeptAnswer kept = generation.answers().getIfPresent(key);
        return kept != null
                ? kept.send(request, exchange.getResponse())
                : chain.filter(exchange.mutate()
                        .response(new Keeping(request, exchange.getResponse(), key, generation))
                        .build());
    }

    private Generation generation() {
        long version = index.version();
        LocalDate day = LocalDate.now(clock);
        Generation known = current.get();
        if (known.version() == version && known.day().equals(day)) {
            return known;
        }
        Generation fresh = Generation.of(version, day);
        return current.compareAndSet(known, fresh) ? fresh : current.get();
    }

    /// Everything of a request that an answer depends on.
    private static String key(ServerHttpRequest request) {
        HttpHeaders headers = request.getHeaders();
        String accept = String.valueOf(headers.getFirst(HttpHeaders.ACCEPT));
        return (KeptAnswer.isCompressible(headers) ? "gzip " : "plain ")
                + (headers.containsHeader("HX-Request") ? "part " : "whole ")
                + (accept.contains("text/html") || accept.equals("*/*") ? "html" : accept) + " "
                + request.getURI();
    }

    private static final class Keeping extends ServerHttpResponseDecorator {
        private final ServerHttpRequest request;
        private final String key;
        private final Generation generation;

        Keeping(ServerHttpRequest request, ServerHttpResponse response, String key, Generation generation) {
            super(response);
            this.request = request;
            this.key = key;
            this.generation = generation;
        }

        @Override
        public Mono<Void> writeWith(Publisher<? extends DataBuffer> body) {
            boolean good = (getStatusCode() == null || getStatusCode() == HttpStatus.OK)
                    && !String.valueOf(getHeaders().getCacheControl()).contains("no-store");
            // A file that is written while it is read comes in many buffers.
            if (!good || !(body instanceof Mono) || getHeaders().getContentLength() > LARGEST) {
                return super.writeWith(body);
            }
            return Mono.from(body).flatMap(buffer -> {
                byte[] bytes = new byte[buffer.readableByteCount()];
                buffer.read(bytes);
                DataBufferUtils.release(buffer);
                KeptAnswer answer = KeptAnswer.of(getHeaders(), bytes, request.getHeaders());
                generation.answers().put(key, answer);
                return answer.send(request, getDelegate());
            });
        }
    }
}
