package io.github.shownotes.catalogue.links;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The table of verdicts, class by class, over answers that nobody has to be asked for.
class ClassifierTest {
    private static final String PROSE = "The quick brown fox jumps over the lazy dog near the quiet river bank. "
            .repeat(30);

    private final Classifier classifier = new Classifier(LinkRules.bundled());

    private static LinkAddress address(String url) {
        return ((LinkTarget.Web) AddressReader.read(url)).address();
    }

    private static Answer.Response answer(int status, Map<String, String> headers, String body) {
        var all = new java.util.HashMap<>(Map.of("content-type", "text/html"));
        all.putAll(headers);
        return new Answer.Response(status, all, new Body(body.getBytes(StandardCharsets.UTF_8), true));
    }

    private Finding judge(String url, Answer answer, Hop... hops) {
        return judge(url, answer, null, hops);
    }

    /// @param sibling what the host shows for an address that cannot exist, or null for a proper 404
    private Finding judge(String url, Answer answer, @Nullable String sibling, Hop... hops) {
        LinkAddress start = address(url);
        return switch (classifier.judge(new Trail(start, List.of(hops), answer, Trail.End.ARRIVED))) {
            case Judgement.Certain certain -> certain.finding();
            case Judgement.Doubtful doubt -> new Sibling(start.withPath("/qwertz"), sibling == null
                    ? null
                    : Page.of(sibling)).decide(start, doubt);
        };
    }

    private Finding page(String body) {
        return judge("https://site.org/blog/some-post", answer(200, Map.of(), body));
    }

    private static Hop hop(String from, String to, int status) {
        return new Hop(address(from), address(to), status, status == 301 || status == 308);
    }

    @ParameterizedTest
    @CsvSource({"404, DEAD", "410, DEAD", "401, BLOCKED", "402, BLOCKED", "403, BLOCKED", "451, BLOCKED",
        "999, BLOCKED",
        "405, BLOCKED", "429, RATE_LIMITED", "500, SERVER_ERROR", "503, SERVER_ERROR", "522, SERVER_ERROR", "304, OK"})
    void statusTellsMost(int status, Verdict verdict) {
        assertThat(judge("https://site.org/a", answer(status, Map.of(), "")).verdict()).isEqualTo(verdict);
    }

    @Test
    void anUnavailableServerThatNamesATimeLimitsTheRate() {
        assertThat(judge("https://site.org/a", answer(503, Map.of("retry-after", "3600"), "")).verdict()).isEqualTo(
                Verdict.RATE_LIMITED);
    }

    @ParameterizedTest
    @CsvSource({"UNKNOWN_HOST, DEAD", "NO_NAME_SERVICE, UNREACHABLE", "NO_CONNECTION, UNREACHABLE",
        "RESET, UNREACHABLE",
        "TIMEOUT, UNREACHABLE", "TLS, UNREACHABLE", "GARBAGE, UNREACHABLE"})
    void aFailureIsNoDeathButForAnUnknownHost(Answer.Kind kind, Verdict verdict) {
        assertThat(judge("https://site.org/a", new Answer.Failure(kind, "no")).verdict()).isEqualTo(verdict);
    }

    @Test
    void permanentRedirectsNameTheAddressToStore() {
        Finding moved = judge("http://site.org/a", answer(200, Map.of(), "<title>A thing</title>" + PROSE), hop(
                "http://site.org/a", "https://site.org/b", 301), hop("https://site.org/b", "https://site.org/c", 308));
        assertThat(moved.verdict()).isEqualTo(Verdict.MOVED);
        assertThat(moved.suggest()).isEqualTo("https://site.org/c");
    }

    @Test
    void oneTemporaryRedirectAmongThemKeepsTheOldAddress() {
        Finding ok = judge("http://site.org/a", answer(200, Map.of(), "<title>A thing</title>" + PROSE), hop(
                "http://site.org/a", "https://site.org/b", 301), hop("https://site.org/b", "https://site.org/c", 302));
        assertThat(ok.verdict()).isEqualTo(Verdict.OK);
        assertThat(ok.suggest()).isNull();
    }

    @Test
    void aRedirectThatEndsNowhereIsDead() {
        assertThat(judge("http://site.org/a", answer(404, Map.of(), ""), hop("http://site.org/a", "http://site.org/b",
                301)).verdict()).isEqualTo(Verdict.DEAD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<title>Page not found</title><h1>404</h1><p>Sorry!</p>",
        "<title>404 | Site</title><p>The page you requested does not exist.</p>",
        "<title>Site</title><h1>Oops</h1><p>We couldn't find the page you were looking for.</p>",
        "<title>Not Found - Site</title><p>Nothing lives here.</p>"})
    void aPageThatSaysNotFoundIsASoft404(String body) {
        assertThat(page(body).verdict()).isEqualTo(Verdict.SOFT404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"How to design a 404 page", "404 Not Found: what it means and how to fix it",
        "The best not-found pages", "Why the page you are looking for could not be found"})
    void anArticleAboutSuchPagesIsNot(String title) {
        String head = "<title>" + title + "</title><h1>" + title + "</h1>";
        String quote = "<p>The page you are looking for could not be found. Page not found, error 404.</p>";
        assertThat(page(head + quote).verdict()).isEqualTo(Verdict.OK);
        assertThat(page(head + quote + "<p>" + PROSE).verdict()).isEqualTo(Verdict.OK);
    }

    @Test
    void theSamePageForAnAddressThatCannotExistIsASoft404() {
        String welcome = "<title>Our shop</title><h1>Welcome</h1><p>We sell lamps and chairs made by hand.</p>";
        assertThat(judge("https://site.org/blog/some-post", answer(200, Map.of(), welcome), welcome).verdict())
                .isEqualTo(Verdict.SOFT404);
        assertThat(judge("https://site.org/blog/some-post", answer(200, Map.of(), welcome), (String) null).verdict())
                .isEqualTo(Verdict.OK);
    }

    @Test
    void anEmptyShellThatScriptsFillIsNotJudged() {
        String shell = "<title>App</title><script src='/app.js'></script><div id='root'></div>";
        assertThat(judge("https://site.org/blog/some-post", answer(200, Map.of(), shell), shell).verdict()).isEqualTo(
                Verdict.OK);
    }

    @Test
    void aDeepLinkThatLandsOnTheRootIsASoft404() {
        Finding lost = judge("https://site.org/2015/05/some-post", answer(200, Map.of(), "<title>Site</title>" + PROSE),
                hop("https://site.org/2015/05/some-post", "https://site.org/", 302));
        assertThat(lost.verdict()).isEqualTo(Verdict.SOFT404);
    }

    @ParameterizedTest
    @CsvSource({"https://site.org/index.html, https://site.org/", "https://bit.ly/3xYz12, https://site.org/",
        "https://site.org/, https://www.site.org/en/"})
    void aFrontPageOrAShortenerMayLandOnARoot(String from, String to) {
        assertThat(judge(from, answer(200, Map.of(), "<title>Site</title>" + PROSE), hop(from, to, 302)).verdict())
                .isEqualTo(Verdict.OK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<title>site.org is for sale</title><p>Make an offer</p>",
        "<title>example.com is for sale</title><h1>example.com</h1>",
        "<title>site.org</title><p>This domain is parked free of charge.</p>",
        "<title>site.org</title><script src='https://www.sedoparking.com/x.js'></script>",
        "<title>Situs Judi Slot Gacor Maxwin</title><p>Daftar</p>"})
    void aDomainWithoutItsSiteIsParked(String body) {
        assertThat(page(body).verdict()).isEqualTo(Verdict.PARKED);
    }

    @Test
    void aRedirectToWhereDomainsAreSoldIsParked() {
        assertThat(judge("http://site.org/a", answer(200, Map.of(), "<title>Buy</title>"), hop("http://site.org/a",
                "https://www.hugedomains.com/domain_profile.cfm?d=site", 302)).verdict()).isEqualTo(Verdict.PARKED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<title>Just a moment...</title><p>Enable JavaScript and cookies to continue</p>",
        "<title>Access Denied</title><p>Reference 18</p>", "<title>Site</title><p>Please verify you are a human.</p>",
        "<title>Site</title><p>Sign in to continue reading.</p>"})
    void aBotWallIsNeverDead(String body) {
        assertThat(page(body).verdict()).isEqualTo(Verdict.BLOCKED);
        assertThat(judge("https://site.org/blog/some-post", answer(503, Map.of(), body)).verdict()).isEqualTo(
                Verdict.BLOCKED);
    }

    @Test
    void aRedirectToALogInIsBlocked() {
        assertThat(judge("http://site.org/a", answer(200, Map.of(), "<title>Site</title>"), hop("http://site.org/a",
                "http://site.org/login?next=a", 302)).verdict()).isEqualTo(Verdict.BLOCKED);
    }

    @Test
    void whatRedirectsInCirclesIsALoop() {
        var trail = new Trail(address("http://site.org/a"), List.of(), answer(302, Map.of(), ""), Trail.End.LOOP);
        assertThat(classifier.judge(trail)).isInstanceOfSatisfying(Judgement.Certain.class, certain -> assertThat(
                certain.finding().verdict()).isEqualTo(Verdict.REDIRECT_LOOP));
    }

    @Test
    void soundIsAliveFromItsHeaders() {
        assertThat(judge("https://site.org/a/b.mp3", new Answer.Response(200, Map.of("content-type", "audio/mpeg"),
                Body.EMPTY)).verdict()).isEqualTo(Verdict.OK);
    }
}
