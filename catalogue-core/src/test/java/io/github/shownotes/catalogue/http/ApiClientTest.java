package io.github.shownotes.catalogue.http;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.matching;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.permanentRedirect;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPOutputStream;

import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What one exchange with a web interface may and may not do.
@Timeout(60)
class ApiClientTest {
    private static final int KILOBYTE = 1024;
    private static final int MEGABYTE = KILOBYTE * KILOBYTE;

    @RegisterExtension
    static final WireMockExtension HOME = WireMockExtension.newInstance()
            .options(options().dynamicPort().gzipDisabled(true)).build();
    @RegisterExtension
    static final WireMockExtension ELSEWHERE = WireMockExtension.newInstance()
            .options(options().dynamicPort().gzipDisabled(true)).build();

    private final ApiClient client = new ApiClient(URI.create(HOME.baseUrl() + "/"), new BearerToken("s3cret"),
            MEGABYTE,
            Duration.ofSeconds(2));

    @AfterEach
    void close() {
        client.close();
    }

    private Answer ask(String path) {
        return client.get(path, Map.of());
    }

    private static String broken(Answer answer) {
        assertThat(answer).isInstanceOf(Answer.Broken.class);
        return ((Answer.Broken) answer).reason();
    }

    @Test
    void itSaysWhoAsksAndProvesIt() {
        HOME.stubFor(get(anyUrl()).willReturn(ok("fine").withHeader("ETag", "\"1\"")));
        assertThat(client.get("/a", Map.of("If-None-Match", "\"1\""))).isInstanceOfSatisfying(Answer.Complete.class,
                answer -> {
                    assertThat(answer.status()).isEqualTo(200);
                    assertThat(answer.body()).asString(StandardCharsets.UTF_8).isEqualTo("fine");
                    assertThat(answer.headers().firstValue("etag")).contains("\"1\"");
                });
        HOME.verify(
                getRequestedFor(urlEqualTo("/a")).withHeader("User-Agent", matching("Catalogue/.* \\(\\+https://.*\\)"))
                        .withHeader("Authorization", equalTo("Bearer s3cret"))
                        .withHeader("If-None-Match", equalTo("\"1\"")));
    }

    @Test
    void itPostsJson() {
        HOME.stubFor(post("/graphql").willReturn(ok("{}")));
        assertThat(client.post("/graphql", Map.of(), "{\"query\": \"x\"}")).isInstanceOf(Answer.Complete.class);
        HOME.verify(postRequestedFor(urlEqualTo("/graphql")).withHeader("Content-Type", equalTo("application/json"))
                .withRequestBody(equalToJson("{\"query\": \"x\"}")));
    }

    @Test
    void aRedirectAtHomeIsFollowed() {
        HOME.stubFor(get("/old").willReturn(permanentRedirect("/new")));
        HOME.stubFor(get("/new").willReturn(ok("moved")));
        assertThat(ask("/old")).isInstanceOfSatisfying(Answer.Complete.class, answer -> assertThat(answer.address())
                .hasPath("/new"));
    }

    @Test
    void nothingIsSentToAnotherHostNotEvenAnotherPort() {
        HOME.stubFor(get("/old").willReturn(permanentRedirect(ELSEWHERE.url("/new"))));
        ELSEWHERE.stubFor(get(anyUrl()).willReturn(ok("mine")));
        assertThat(broken(ask("/old"))).startsWith("it redirects to another host");
        ELSEWHERE.verify(0, getRequestedFor(anyUrl()));
    }

    @Test
    void withoutATokenNoneIsSent() {
        HOME.stubFor(get(anyUrl()).willReturn(ok()));
        try (var anybody = new ApiClient(URI.create(HOME.baseUrl()), null, MEGABYTE, Duration.ofSeconds(2))) {
            assertThat(anybody.get("/a", Map.of())).isInstanceOf(Answer.Complete.class);
        }
        HOME.verify(getRequestedFor(urlEqualTo("/a")).withHeader("Authorization", absent()));
    }

    @Test
    void aCircleOfRedirectsEnds() {
        HOME.stubFor(get("/a").willReturn(permanentRedirect("/b")));
        HOME.stubFor(get("/b").willReturn(permanentRedirect("/a")));
        assertThat(broken(ask("/a"))).isEqualTo("it redirects in circles");
        HOME.verify(3, getRequestedFor(urlEqualTo("/a")));
    }

    @Test
    void aTrickleEndsAtTheDeadline() {
        HOME.stubFor(get("/slow").willReturn(ok("x".repeat(100)).withChunkedDribbleDelay(100, 30_000)));
        assertThat(broken(ask("/slow"))).isEqualTo("it did not finish within 2 seconds");
    }

    @Test
    void aResetConnectionIsAFailure() {
        HOME.stubFor(get("/reset").willReturn(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER)));
        assertThat(broken(ask("/reset"))).contains("broke off");
    }

    @Test
    void aSmallAnswerThatUnpacksToALargeOneIsCutOff() throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            for (int i = 0; i < 2 * KILOBYTE; i++) {
                gzip.write(new byte[KILOBYTE]);
            }
        }
        HOME.stubFor(get("/bomb").willReturn(ok().withHeader("Content-Encoding", "gzip").withBody(packed
                .toByteArray())));
        assertThat(broken(ask("/bomb"))).isEqualTo("it is larger than 1 MB");
    }

    @Test
    void twoHundredMegabytesAreNotRead() throws IOException {
        var sent = new AtomicLong();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(200, 200L * MEGABYTE);
            try (OutputStream body = exchange.getResponseBody()) {
                for (int i = 0; i < 200 * KILOBYTE; i++) {
                    body.write(new byte[KILOBYTE]);
                    sent.addAndGet(KILOBYTE);
                }
            }
        });
        server.start();
        try (var other = new ApiClient(URI.create("http://127.0.0.1:" + server.getAddress().getPort()), null, MEGABYTE,
                Duration.ofSeconds(20))) {
            assertThat(broken(other.get("/", Map.of()))).isEqualTo("it is larger than 1 MB");
        } finally {
            server.stop(0);
        }
        assertThat(sent.get()).isLessThan(50L * MEGABYTE);
    }

    @Test
    void aTokenShowsItselfToNobody() {
        assertThat(new BearerToken("s3cret")).asString().doesNotContain("s3cret");
        assertThatThrownBy(() -> new BearerToken("s3c ret")).isInstanceOf(IllegalArgumentException.class)
                .message()
                .doesNotContain("s3c ret");
    }
}
