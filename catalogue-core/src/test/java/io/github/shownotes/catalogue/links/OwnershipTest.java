package io.github.shownotes.catalogue.links;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.publisher.Mono;

import io.github.shownotes.catalogue.store.Validators;

/// A domain that came back as somebody else's, and the many that did not.
class OwnershipTest {
    private static final String COPY = "https://web.archive.org/web/20150102030405/http://tidepool.org/sea/stars";
    private static final String SEA = "Sea stars turn their stomachs outside and eat mussels between the rocks of the shore. ";
    private static final String THEN = page("Sea stars of the northern shore", SEA.repeat(8)
            + "<a href='/sea/urchins'>Urchins</a> <a href='https://github.com/tidepool/atlas'>Code</a>");
    private static final String HOSE = "Garden hoses and sprinklers with free shipping, best price guarantee every day. ";
    private static final String SHOP = page("Cheap garden hoses", HOSE.repeat(8) + "<a href='/cart'>Cart</a>");

    private final List<String> asked = new ArrayList<>();

    private static String page(String title, String body) {
        return "<title>" + title + "</title><h1>" + title + "</h1><p>" + body;
    }

    private static Answer answer(int status, String html) {
        return new Answer.Response(status, Map.of("content-type", "text/html"), new Body(html.getBytes(
                StandardCharsets.UTF_8), true));
    }

    private CheckedLink check(String then, String now, boolean lapsed) {
        var results = new ArrayList<CheckedLink>();
        try (var checker = new LinkChecker(CheckSettings.of(4, AddressGuard.publicOnly()), LinkRules.bundled(), Clock
                .systemUTC(), question -> {
                    asked.add(question.address().text());
                    return Mono.just(switch (question.address().path()) {
                        case "/sea/stars" -> answer(200, now);
                        case String path when path.startsWith("/web/") -> answer(200, then);
                        default -> answer(404, "");
                    });
                })) {
            checker.check(List.of(new LinkRequest("http://tidepool.org/sea/stars", Set.of(), Validators.NONE,
                    new LinkRequest.Past(COPY, lapsed))).iterator(), results::add);
        }
        return results.getFirst();
    }

    @Test
    void aDomainThatLapsedAndShowsSomethingElseAltogetherIsParked() {
        CheckedLink link = check(THEN, SHOP, true);
        assertThat(link.verdict()).isEqualTo(Verdict.PARKED);
        assertThat(link.evidence()).contains("Sea stars of the northern shore", "Cheap garden hoses", "lapsed");
        assertThat(asked).contains("https://web.archive.org/web/20150102030405id_/http://tidepool.org/sea/stars");
    }

    @Test
    void aPageThatAdvertisesWhatDomainsAreTakenOverForIsComparedToo() {
        String casino = page("Your online casino guide", HOSE.repeat(8));
        assertThat(check(THEN, casino, false).verdict()).isEqualTo(Verdict.PARKED);
        assertThat(check(page("Odds in an online casino", SEA.repeat(8)), casino, false).verdict()).isEqualTo(
                Verdict.OK);
    }

    @Test
    void aPageThatWasOnlyRedoneIsAliveAndTheArchiveIsNotAsked() {
        assertThat(check(THEN, SHOP, false).verdict()).isEqualTo(Verdict.OK);
        assertThat(asked).noneMatch(url -> url.contains("archive.org"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Shore life, now with photographs|" + "Kelp forests, crabs, anemones and gulls. ",
        "Marine atlas|" + SEA,
        "Marine atlas|See <a href='https://github.com/tidepool/atlas'>the code</a>. Kelp and crabs. ",
        "Marine atlas|See <a href='/sea/urchins'>more</a>. Kelp and crabs. "})
    void oneThingThatIsLeftOfThePageKeepsItAlive(String redone) {
        String title = redone.substring(0, redone.indexOf('|'));
        assertThat(check(THEN, page(title, redone.substring(title.length() + 1).repeat(10)), true).verdict()).isEqualTo(
                Verdict.OK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<title>Just a moment...</title><p>", "<title>Page not found</title><p>",
        "<title>tidepool.org is for sale</title><p>", "<p>"})
    void aCopyThatIsNoPageProvesNothing(String start) {
        assertThat(check(start + SEA.repeat(8), SHOP, true).verdict()).isEqualTo(Verdict.OK);
        assertThat(check(page("Sea stars", "Short."), SHOP, true).verdict()).isEqualTo(Verdict.OK);
    }
}
