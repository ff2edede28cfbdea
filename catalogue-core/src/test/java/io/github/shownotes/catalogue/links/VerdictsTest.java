package io.github.shownotes.catalogue.links;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.head;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlMatching;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.github.shownotes.catalogue.store.Validators;

/// The table of verdicts, over real connections.
@Timeout(60)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VerdictsTest {
    private static final String PAGE = "<title>A long page</title><h1>A long page</h1><p id='there'>"
            + "word ".repeat(300);
    private static final CheckSettings SETTINGS = new CheckSettings(32, 64, AddressGuard.allowingPrivate(), Duration
            .ofSeconds(5), Duration.ofSeconds(5), Duration.ofMillis(500), Duration.ofSeconds(12), Duration.ofSeconds(2),
            Duration.ofMillis(10), 2);

    @RegisterExtension
    private final WireMockExtension web = WireMockExtension.newInstance()
            .options(WireMockConfiguration.options().dynamicPort())
            .build();

    private LinkChecker checker;

    @BeforeAll
    void open() {
        // As many a second as there are tests, so that nobody waits.
        LinkRules rules = LinkRules.bundled();
        checker = new LinkChecker(SETTINGS, new LinkRules(new HostRules(new HostRules.Pace(20, 1000), rules.hosts()
                .own()), rules.addresses(), rules.pages()), Clock.systemUTC());
    }

    @AfterAll
    void close() {
        checker.close();
    }

    private CheckedLink check(LinkRequest link) {
        var results = new ArrayList<CheckedLink>();
        assertThat(checker.check(List.of(link).iterator(), results::add)).isTrue();
        assertThat(results).hasSize(1);
        return results.getFirst();
    }

    private CheckedLink check(String path) {
        return check(LinkRequest.of(web.baseUrl() + path));
    }

    private void answer(String path, ResponseDefinitionBuilder answer) {
        web.stubFor(any(urlEqualTo(path)).willReturn(answer));
    }

    private static ResponseDefinitionBuilder html(int status, String body) {
        return aResponse().withStatus(status).withHeader("Content-Type", "text/html").withBody(body);
    }

    private static ResponseDefinitionBuilder redirect(int status, String to) {
        return aResponse().withStatus(status).withHeader("Location", to);
    }

    @ParameterizedTest
    @CsvSource({"200, OK", "204, OK", "206, OK", "404, DEAD", "410, DEAD", "401, BLOCKED", "402, BLOCKED",
        "403, BLOCKED", "451, BLOCKED", "999, BLOCKED", "500, SERVER_ERROR", "502, SERVER_ERROR"})
    void aStatusHasItsVerdictAndIsTold(int status, Verdict verdict) {
        answer("/a/page", html(status, status == 204 ? "" : PAGE));
        CheckedLink link = check("/a/page");
        assertThat(link.verdict()).isEqualTo(verdict);
        assertThat(link.status()).isEqualTo(status);
        assertThat(link.evidence()).contains(String.valueOf(status));
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 308})
    void whatMovedForGoodNamesItsTarget(int status) {
        answer("/old", redirect(status, "new?x=1"));
        answer("/new?x=1", html(200, PAGE));
        CheckedLink link = check("/old");
        assertThat(link.verdict()).isEqualTo(Verdict.MOVED);
        assertThat(link.suggest()).isEqualTo(web.baseUrl() + "/new?x=1").isEqualTo(link.finalUrl());
    }

    @ParameterizedTest
    @ValueSource(ints = {302, 303, 307})
    void whatMovedForNowStaysWhereItIs(int status) {
        answer("/old", redirect(status, "/new"));
        answer("/new", html(200, PAGE));
        CheckedLink link = check("/old");
        assertThat(link.verdict()).isEqualTo(Verdict.OK);
        assertThat(link.suggest()).isNull();
    }

    @Test
    void aPageThatSendsItsReaderOnHasMoved() {
        answer("/old", html(200, "<meta http-equiv=refresh content='0; url=/new'>"));
        answer("/new", html(200, PAGE));
        assertThat(check("/old").verdict()).isEqualTo(Verdict.MOVED);
    }

    @Test
    void aHeaderThatSendsItsReaderOnHasMoved() {
        answer("/old", html(200, "<p>One moment</p>").withHeader("Refresh", "0; url=/new"));
        answer("/new", html(200, PAGE));
        CheckedLink link = check("/old");
        assertThat(link.verdict()).isEqualTo(Verdict.MOVED);
        assertThat(link.suggest()).isEqualTo(web.baseUrl() + "/new");
        answer("/clock", html(200, PAGE).withHeader("Refresh", "60"));
        assertThat(check("/clock").verdict()).isEqualTo(Verdict.OK);
    }

    @Test
    void aRedirectThatEndsNowhereIsDead() {
        answer("/old", redirect(301, "/gone"));
        answer("/gone", html(404, ""));
        assertThat(check("/old").verdict()).isEqualTo(Verdict.DEAD);
        assertThat(check(LinkRequest.of("http://no-such-host.invalid/")).verdict()).isEqualTo(Verdict.DEAD);
    }

    @Test
    void successThatShowsNothingIsASoft404() {
        answer("/a/page", html(200, "<title>Page not found</title><h1>Page not found</h1>"));
        assertThat(check("/a/page").verdict()).isEqualTo(Verdict.SOFT404);
        web.stubFor(any(urlMatching("/b/.*")).willReturn(html(200,
                "<title>Our shop</title><p>We sell lamps and chairs and tables, all made by hand.</p>")));
        assertThat(check("/b/some-post").verdict()).isEqualTo(Verdict.SOFT404);
        answer("/c/deep/post", redirect(302, "/"));
        answer("/", html(200, PAGE));
        assertThat(check("/c/deep/post").verdict()).isEqualTo(Verdict.SOFT404);
    }

    @Test
    void aParkedDomainIsParkedAndAWallIsAWall() {
        answer("/a/page", html(200, "<title>site.example is for sale</title><p>Buy this domain.</p>"));
        assertThat(check("/a/page").verdict()).isEqualTo(Verdict.PARKED);
        answer("/b/page", html(200, "<title>Just a moment...</title>"));
        assertThat(check("/b/page").verdict()).isEqualTo(Verdict.BLOCKED);
        answer("/c/page", html(503, PAGE).withHeader("cf-mitigated", "challenge"));
        assertThat(check("/c/page").verdict()).isEqualTo(Verdict.BLOCKED);
        answer("/d/page", redirect(302, "/login?next=d"));
        answer("/login?next=d", html(200, PAGE));
        assertThat(check("/d/page").verdict()).isEqualTo(Verdict.BLOCKED);
    }

    @Test
    void aLimitThatStaysEndsAfterAFewTries() {
        answer("/limited", aResponse().withStatus(429).withHeader("Retry-After", "0"));
        assertThat(check("/limited").verdict()).isEqualTo(Verdict.RATE_LIMITED);
        web.verify(4, getRequestedFor(urlEqualTo("/limited")));
        answer("/later", aResponse().withStatus(503).withHeader("Retry-After", "86400"));
        assertThat(check("/later").verdict()).isEqualTo(Verdict.RATE_LIMITED);
        web.verify(1, getRequestedFor(urlEqualTo("/later")));
    }

    @ParameterizedTest
    @CsvSource({"429, 0", "503, ''", "503, 1", "500, ''", "408, ''"})
    void whatFailsOnceIsAlive(int status, String retryAfter) {
        ResponseDefinitionBuilder bad = aResponse().withStatus(status);
        web.stubFor(any(urlEqualTo("/once")).inScenario("once").whenScenarioStateIs(Scenario.STARTED).willSetStateTo(
                "better").willReturn(retryAfter.isEmpty() ? bad : bad.withHeader("Retry-After", retryAfter)));
        web.stubFor(any(urlEqualTo("/once")).inScenario("once").whenScenarioStateIs("better").willReturn(html(200,
                PAGE)));
        CheckedLink link = check("/once");
        assertThat(link.verdict()).isEqualTo(Verdict.OK);
        assertThat(link.attempts()).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource(value = Fault.class, names = "MALFORMED_RESPONSE_CHUNK", mode = EnumSource.Mode.EXCLUDE)
    void whatBreaksEveryTimeIsUnreachable(Fault fault) {
        answer("/broken", aResponse().withFault(fault));
        CheckedLink link = check("/broken");
        assertThat(link.verdict()).isEqualTo(Verdict.UNREACHABLE);
        assertThat(link.status()).isZero();
        // Nothing repeats a request but the check itself.
        assertThat(web.findAll(getRequestedFor(urlEqualTo("/broken")))).hasSize(link.attempts()).hasSizeBetween(1, 3);
    }

    @Test
    void whatBreaksOnceIsAlive() {
        web.stubFor(any(urlEqualTo("/once")).inScenario("once").whenScenarioStateIs(Scenario.STARTED).willSetStateTo(
                "better").willReturn(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER)));
        web.stubFor(any(urlEqualTo("/once")).inScenario("once").whenScenarioStateIs("better").willReturn(html(200,
                PAGE)));
        assertThat(check("/once").verdict()).isEqualTo(Verdict.OK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Content-Length: 999999", "Transfer-Encoding: chunked"})
    void aBodyThatBreaksOffDoesNotMakeAPageDead(String header) throws IOException {
        try (var server = new RawServer("HTTP/1.1 200 OK\nContent-Type: text/html\n" + header + "\n\n", PAGE, 1,
                Duration.ZERO)) {
            assertThat(check(LinkRequest.of(server.url("/a/long-tale"))).verdict()).isEqualTo(Verdict.OK);
        }
    }

    @Test
    void sixtyMegabytesOfSoundAreAliveFromTheirHeaders() throws IOException {
        String head = "HTTP/1.1 200 OK\nContent-Type: audio/mpeg\nContent-Length: 60000000\n\n";
        // Neither the ending nor an answer to HEAD tells that it is sound.
        try (var server = new RawServer(head, "sound ".repeat(10_000), 1000, Duration.ZERO)) {
            assertThat(check(LinkRequest.of(server.url("/play/12"))).verdict()).isEqualTo(Verdict.OK);
            assertThat(server.sent()).isLessThan(20_000_000);
        }
    }

    @Test
    void aBodyThatDripsDoesNotHoldAnybodyUp() throws IOException {
        try (var server = new RawServer("HTTP/1.1 200 OK\nContent-Type: text/html\n\n", "drop ", 1000,
                Duration.ofMillis(
                        100))) {
            long began = System.nanoTime();
            assertThat(check(LinkRequest.of(server.url("/a/long-tale"))).verdict()).isEqualTo(Verdict.OK);
            assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(10));
        }
    }

    @Test
    void headersThatDoNotComeInTimeMakeItUnreachable() {
        answer("/slow", html(200, PAGE).withFixedDelay(20_000));
        CheckedLink link = check("/slow");
        assertThat(link.verdict()).isEqualTo(Verdict.UNREACHABLE);
        assertThat(link.evidence()).contains("in time");
    }

    @Test
    void nothingListensThere() {
        assertThat(check(LinkRequest.of("http://127.0.0.1:1/")).verdict()).isEqualTo(Verdict.UNREACHABLE);
    }

    @Test
    void redirectsThatEndNowhereAreALoop() {
        answer("/a", redirect(302, "/b"));
        answer("/b", redirect(302, "/a"));
        assertThat(check("/a").verdict()).isEqualTo(Verdict.REDIRECT_LOOP);
        answer("/nowhere", aResponse().withStatus(302));
        assertThat(check("/nowhere").verdict()).isEqualTo(Verdict.REDIRECT_LOOP);
        for (int i = 0; i < 30; i++) {
            answer("/hop/" + i, redirect(302, "/hop/" + (i + 1)));
        }
        assertThat(check("/hop/0").verdict()).isEqualTo(Verdict.REDIRECT_LOOP);
        web.verify(0, getRequestedFor(urlEqualTo("/hop/25")));
    }

    @Test
    void aCookieThatIsGivenBackEndsTheCircle() {
        answer("/wall", redirect(302, "/wall").withHeader("Set-Cookie", "seen=1; Path=/"));
        web.stubFor(get(urlEqualTo("/wall")).withCookie("seen", com.github.tomakehurst.wiremock.client.WireMock.equalTo(
                "1")).willReturn(html(200, PAGE)));
        assertThat(check("/wall").verdict()).isEqualTo(Verdict.OK);
    }

    @Test
    void aPlaceMustBeOnThePageWhenSomebodyAsks() {
        answer("/page", html(200, PAGE));
        String url = web.baseUrl() + "/page";
        CheckedLink link = check(new LinkRequest(url, Set.of("there", "nowhere", ":~:text=word", "!/route"),
                Validators.NONE));
        assertThat(link.verdict()).isEqualTo(Verdict.BAD_FRAGMENT);
        assertThat(link.missingFragments()).containsExactly("nowhere");
        assertThat(check(new LinkRequest(url, Set.of("there"), Validators.NONE)).verdict()).isEqualTo(Verdict.OK);
        assertThat(check(LinkRequest.of(url + "#nowhere")).verdict()).isEqualTo(Verdict.OK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"mailto:somebody@example.org", "ftp://example.org/x", "git://example.org/x",
        "javascript:alert(1)", "http://", "https://exa mple.org/", ""})
    void whatIsNoWebAddressIsRefused(String url) {
        CheckedLink link = check(LinkRequest.of(url));
        assertThat(link.verdict()).isEqualTo(Verdict.REFUSED);
        assertThat(link.attempts()).isZero();
    }

    @Test
    void aServerThatRefusesHeadIsAskedAgain() {
        web.stubFor(head(urlEqualTo("/a/talk.mp3")).willReturn(aResponse().withStatus(405)));
        web.stubFor(get(urlEqualTo("/a/talk.mp3")).willReturn(aResponse().withHeader("Content-Type", "audio/mpeg")
                .withBody(new byte[200_000])));
        assertThat(check("/a/talk.mp3").verdict()).isEqualTo(Verdict.OK);
    }

    @Test
    void anUnchangedPageIsNotSentAgain() {
        web.stubFor(get(anyUrl()).withHeader("If-None-Match", com.github.tomakehurst.wiremock.client.WireMock.equalTo(
                "\"x\"")).willReturn(aResponse().withStatus(304)));
        CheckedLink link = check(new LinkRequest(web.baseUrl() + "/page", Set.of(), new Validators("\"x\"", null)));
        assertThat(link.verdict()).isEqualTo(Verdict.OK);
        assertThat(link.validators().etag()).isEqualTo("\"x\"");
    }

    @Test
    void credentialsInAnAddressAreNotSent() {
        answer("/page", html(200, PAGE));
        assertThat(check(LinkRequest.of(web.baseUrl().replace("http://", "http://user:s3cret@") + "/page")).verdict())
                .isEqualTo(Verdict.OK);
        assertThat(web.findAll(getRequestedFor(urlEqualTo("/page")))).singleElement().satisfies(
                request -> assertThat(request.containsHeader("Authorization")).isFalse());
    }
}
