package io.github.shownotes.catalogue.links;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import reactor.core.publisher.Mono;

/// Many links and everything that can go wrong with them. How many, the property `links.soak` says.
@Timeout(170)
class SoakTest {
    private static final CheckSettings SETTINGS = new CheckSettings(64, 256, AddressGuard.publicOnly(), Duration
            .ofSeconds(1), Duration.ofSeconds(1), Duration.ofSeconds(1), Duration.ofSeconds(3), Duration.ofSeconds(1),
            Duration.ofMillis(1), 2);

    private static Answer.Response page(int status) {
        return new Answer.Response(status, Map.of("content-type", "text/html"), new Body("<title>A title</title>"
                .getBytes(StandardCharsets.UTF_8), true));
    }

    @Test
    void whateverGoesWrongEachLinkComesBackOnce() {
        int links = Integer.getInteger("links.soak", 5_000);
        var random = new Random(5);
        var seen = new HashMap<String, Integer>();
        LinkRules bundled = LinkRules.bundled();
        var rules = new LinkRules(new HostRules(new HostRules.Pace(6, 100_000), Map.of()), bundled.addresses(), bundled
                .pages());
        try (var checker = new LinkChecker(SETTINGS, rules, Clock.systemUTC(), question -> fault(random))) {
            checker.check(IntStream.range(0, links).mapToObj(i -> LinkRequest.of("http://host" + i % 900 + ".org/a/b"
                    + i)).iterator(), link -> seen.merge(link.url(), 1, Integer::sum));
        }
        assertThat(seen).hasSize(links).allSatisfy((url, times) -> assertThat(times).isEqualTo(1));
    }

    /// Anything a server may do, and a client that breaks.
    private static Mono<Answer> fault(Random random) {
        int dice;
        synchronized (random) {
            dice = random.nextInt(100);
        }
        Mono<Answer> answer = switch (dice % 12) {
            case 4 -> dice < 10
                    ? Mono.just(new Answer.Response(429, Map.of("retry-after", "0"), Body.EMPTY))
                    : Mono.just(page(410));
            case 0 -> Mono.just(new Answer.Failure(Answer.Kind.RESET, "the connection broke off"));
            case 1 -> Mono.just(new Answer.Failure(Answer.Kind.TIMEOUT, "no answer in time"));
            case 2 -> Mono.just(page(503));
            case 3 -> Mono.just(new Answer.Response(302, Map.of("location", "/next" + dice), Body.EMPTY));
            case 5 -> Mono.just(page(404));
            case 6 -> dice < 10 ? Mono.error(new IllegalStateException("a bug")) : Mono.just(page(500));
            default -> Mono.just(page(200));
        };
        return dice % 5 == 0 ? answer.delayElement(Duration.ofMillis(dice % 7)) : answer;
    }
}
