package io.github.shownotes.catalogue.links;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelOption;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.ssl.SslContextBuilder;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.netty.http.Http2SslContextSpec;
import reactor.netty.http.HttpProtocol;
import reactor.netty.http.client.HttpClient;
import reactor.netty.http.client.HttpClientResponse;
import reactor.netty.resources.ConnectionProvider;
import reactor.netty.resources.LoopResources;
import reactor.netty.tcp.SslProvider;

/// Sends one request and reads the beginning of the answer, without blocking and with a deadline for each part.
///
/// Nothing is repeated and no redirect followed behind the caller's back.
final class WebClient implements AutoCloseable {
    private static final String USER_AGENT = "Mozilla/5.0 (compatible; Catalogue/0.1; +https://github.com/shownotes/catalogue)";
    private static final String ACCEPT = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";
    private static final Set<String> KEPT = Set.of("location", "content-type", "content-encoding", "content-length",
            "retry-after", "refresh", "etag", "last-modified");
    private static final int THREADS = 2;
    private static final int LONGEST_HEADERS = 64 * 1024;
    private static final int LONGEST_FIRST_LINE = 16 * 1024;
    private static final int DRAINED = 16 * 1024;
    private static final Duration IDLE = Duration.ofSeconds(4);

    private final LoopResources loops = LoopResources.create("links", THREADS, true);
    private final ConnectionProvider connections;
    private final GuardedResolver resolver;
    private final HttpClient plain;
    private final HttpClient secure;
    private final Duration bodyPatience;
    private final Set<String> telling;

    /// A client.
    ///
    /// @param telling names of further headers that are kept, in lower case
    /// @param lookup where the addresses of hosts come from
    WebClient(CheckSettings settings, int perHost, Set<String> telling, GuardedResolver.Lookup lookup) {
        this.telling = telling;
        this.bodyPatience = settings.body();
        this.resolver = new GuardedResolver(settings.guard(), lookup);
        this.connections = ConnectionProvider.builder("links")
                .maxConnections(perHost)
                .pendingAcquireMaxCount(-1)
                .pendingAcquireTimeout(settings.headers())
                .maxIdleTime(IDLE)
                .evictInBackground(Duration.ofSeconds(1))
                .disposeInactivePoolsInBackground(Duration.ofSeconds(10), Duration.ofSeconds(10))
                .build();
        this.plain = HttpClient.create(connections)
                .runOn(loops)
                .resolver(resolver)
                .disableRetry(true)
                .option(ChannelOption.CONNECT_TIMEOUT_MILLIS, (int) settings.connect().toMillis())
                .httpResponseDecoder(limits -> limits.maxHeaderSize(LONGEST_HEADERS).maxInitialLineLength(
                        LONGEST_FIRST_LINE));
        SslProvider.GenericSslContextSpec<SslContextBuilder> tls = Http2SslContextSpec.forClient();
        this.secure = plain.protocol(HttpProtocol.H2, HttpProtocol.HTTP11)
                .secure(ssl -> ssl.sslContext(tls).handshakeTimeout(settings.connect()));
    }

    /// Asks. Never fails: what goes wrong is an answer too.
    Mono<Answer> ask(Question question) {
        LinkAddress address = question.address();
        var answered = new AtomicBoolean();
        Mono<Answer> answer = (address.isSecure() ? secure : plain)
                .headers(headers -> headers(headers, question))
                .request(question.headersOnly() ? HttpMethod.HEAD : HttpMethod.GET)
                .uri(address.uri())
                .response((response, content) -> {
                    answered.set(true);
                    return read(question, response, content);
                })
                .single();
        Mono<Long> tooLate = Mono.delay(question.patience()).flatMap(
                late -> answered.get() ? Mono.never() : Mono.just(late));
        return answer.timeout(tooLate, Mono.error(TimeoutException::new)).onErrorResume(thrown -> Mono.just(Failures
                .of(thrown)));
    }

    private static void headers(HttpHeaders headers, Question question) {
        headers.set("User-Agent", USER_AGENT).set("Accept", ACCEPT).set("Accept-Language", "en,*;q=0.5").set(
                "Accept-Encoding", "gzip, deflate");
        if (!question.cookies().isEmpty()) {
            headers.set("Cookie", question.cookies());
        }
        String etag = question.validators().etag();
        if (etag != null) {
            headers.set("If-None-Match", etag);
        }
        String lastModified = question.validators().lastModified();
        if (lastModified != null) {
            headers.set("If-Modified-Since", lastModified);
        }
    }

    private Mono<Answer> read(Question question, HttpClientResponse response, Flux<ByteBuf> content) {
        Map<String, String> headers = kept(response.responseHeaders());
        int status = response.status().code();
        int most = question.headersOnly() ? 0 : wanted(headers, status, question.mostBytes());
        if (most == 0) {
            // Not taking the body ends the connection; that is the price for sixty megabytes of sound.
            return Mono.just(new Answer.Response(status, headers, Body.EMPTY));
        }
        var bytes = new ByteArrayOutputStream();
        var whole = new AtomicBoolean();
        return content.doOnNext(buffer -> append(bytes, buffer, most))
                .doOnComplete(() -> whole.set(true))
                .takeUntil(buffer -> bytes.size() >= most)
                .takeUntilOther(Mono.delay(bodyPatience))
                // The headers came: what is missing of the body does not make the link dead.
                .onErrorComplete()
                .then(Mono.fromSupplier(() -> new Answer.Response(status, headers, new Body(bytes.toByteArray(), whole
                        .get()))));
    }

    /// How much of a body is worth reading: pages to be judged, and little things so that the connection can be kept.
    private static int wanted(Map<String, String> headers, int status, int most) {
        String type = headers.getOrDefault("content-type", "html").toLowerCase(Locale.ROOT);
        boolean page = type.contains("html") || type.startsWith("text/");
        boolean judged = page && (status < 300 || status >= 400);
        if (judged) {
            return most;
        }
        String length = headers.getOrDefault("content-length", "");
        boolean little = length.matches("\\d{1,5}") && Integer.parseInt(length) <= DRAINED;
        return little || status >= 300 && status < 400 ? DRAINED : 0;
    }

    private static void append(ByteArrayOutputStream bytes, ByteBuf buffer, int most) {
        int count = Math.min(buffer.readableBytes(), most - bytes.size());
        if (count > 0) {
            byte[] part = new byte[count];
            buffer.getBytes(buffer.readerIndex(), part);
            bytes.write(part, 0, count);
        }
    }

    private Map<String, String> kept(HttpHeaders headers) {
        var kept = new HashMap<String, String>();
        headers.forEach(header -> {
            String name = header.getKey().toLowerCase(Locale.ROOT);
            if (KEPT.contains(name) || telling.contains(name)) {
                kept.putIfAbsent(name, header.getValue());
            } else if (name.equals("set-cookie")) {
                kept.merge(name, header.getValue(), (one, other) -> one + "\n" + other);
            }
        });
        return kept;
    }

    @Override
    public void close() {
        connections.dispose();
        loops.dispose();
        resolver.close();
    }
}
