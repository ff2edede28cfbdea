package io.github.shownotes.catalogue.links;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/// Who is asked when, with a web made of functions.
@Timeout(90)
class SchedulingTest {
    private static final CheckSettings SETTINGS = new CheckSettings(64, 256, AddressGuard.publicOnly(), Duration
            .ofSeconds(1), Duration.ofSeconds(1), Duration.ofSeconds(1), Duration.ofSeconds(3), Duration.ofSeconds(1),
            Duration.ofMillis(1), 2);
    private static final LinkRules RULES = fast();

    private static LinkRules fast() {
        LinkRules rules = LinkRules.bundled();
        return new LinkRules(new HostRules(new HostRules.Pace(6, 100_000), Map.of()), rules.addresses(), rules.pages());
    }

    private static Answer.Response page(int status) {
        return new Answer.Response(status, Map.of("content-type", "text/html"), new Body("<title>A title</title>"
                .getBytes(StandardCharsets.UTF_8), true));
    }

    private static List<CheckedLink> check(LinkRules rules, List<String> urls, Function<Question, Mono<Answer>> web) {
        var results = new ArrayList<CheckedLink>();
        try (var checker = new LinkChecker(SETTINGS, rules, Clock.systemUTC(), web)) {
            assertThat(checker.check(urls.stream().map(LinkRequest::of).iterator(), results::add)).isTrue();
        }
        return results;
    }

    @Test
    void aHostThatNeverAnswersDelaysNobodyElse() {
        var urls = new ArrayList<String>();
        IntStream.range(0, 20).forEach(i -> urls.add("http://silent.org/" + i));
        IntStream.range(0, 200).forEach(i -> urls.add("http://host" + i % 50 + ".org/" + i));
        var others = new AtomicInteger();
        // It fails only when everybody else was answered, so this would not end if they had to wait for it.
        Sinks.Empty<Answer> allOthers = Sinks.empty();
        List<CheckedLink> results = check(RULES, urls, question -> {
            if (question.address().host().equals("silent.org")) {
                return allOthers.asMono().defaultIfEmpty(new Answer.Failure(Answer.Kind.TIMEOUT, "no answer in time"));
            }
            return Mono.<Answer>just(page(200)).doOnNext(answer -> {
                if (others.incrementAndGet() == 200) {
                    allOthers.tryEmitEmpty();
                }
            });
        });
        assertThat(results).hasSize(220).filteredOn(link -> link.verdict() == Verdict.OK).hasSize(200);
    }

    @Test
    void aHostThatAsksToWaitHoldsNoPlaceThatOthersNeed() {
        var one = new CheckSettings(1, 256, SETTINGS.guard(), SETTINGS.connect(), SETTINGS.headers(), SETTINGS.body(),
                SETTINGS.chain(), SETTINGS.longestWait(), SETTINGS.pause(), SETTINGS.repeats());
        var urls = new ArrayList<>(List.of("http://busy.org/"));
        IntStream.range(0, 50).forEach(i -> urls.add("http://host" + i + ".org/"));
        var asked = new AtomicInteger();
        var results = new ArrayList<CheckedLink>();
        try (var checker = new LinkChecker(one, RULES, Clock.systemUTC(),
                question -> Mono.just(question.address().host()
                        .equals("busy.org") && asked.incrementAndGet() == 1
                                ? new Answer.Response(429, Map.of("retry-after", "1"), Body.EMPTY)
                                : page(200)))) {
            checker.check(urls.stream().map(LinkRequest::of).iterator(), results::add);
        }
        assertThat(results).hasSize(51).allMatch(link -> link.verdict() == Verdict.OK);
        assertThat(results.getLast().url()).isEqualTo("http://busy.org/");
    }

    @Test
    void redirectsThatTakeTooLongAltogetherEnd() {
        var hops = new AtomicInteger();
        CheckedLink link = check(RULES, List.of("http://slow.org/0"), question -> Mono.<Answer>just(new Answer.Response(
                302, Map.of("location", "/" + hops.incrementAndGet()), Body.EMPTY)).delayElement(Duration.ofMillis(
                        900)))
                .getFirst();
        // Each answer comes in time, and three of them use up what a link gets.
        assertThat(link.verdict()).isEqualTo(Verdict.UNREACHABLE);
        assertThat(link.evidence()).contains("too long altogether");
        assertThat(hops).hasValueBetween(3, 5);
    }

    @Test
    void aDeadHostIsNotAskedForEachOfItsLinks() {
        var asked = new AtomicInteger();
        List<CheckedLink> results = check(RULES, IntStream.range(0, 200).mapToObj(i -> "http://dead.org/" + i).toList(),
                question -> {
                    asked.incrementAndGet();
                    return Mono.just(new Answer.Failure(Answer.Kind.NO_CONNECTION, "the connection was refused"));
                });
        assertThat(results).hasSize(200).allMatch(link -> link.verdict() == Verdict.UNREACHABLE);
        assertThat(asked.get()).isLessThan(20);
    }

    @Test
    void aHostGetsNoMoreAtOnceThanTheRulesAllow() {
        var now = new AtomicInteger();
        var most = new AtomicInteger();
        check(RULES, IntStream.range(0, 100).mapToObj(i -> "http://one.org/" + i).toList(), question -> {
            most.accumulateAndGet(now.incrementAndGet(), Math::max);
            return Mono.<Answer>just(page(200)).delayElement(Duration.ofMillis(3)).doOnNext(answer -> now
                    .decrementAndGet());
        });
        assertThat(most.get()).isBetween(2, 6);
    }

    @Test
    void aHostThatIsAskedALotIsAskedForItsRobotsFileOnceAndObeyed() {
        var robots = new AtomicInteger();
        var starts = new ArrayList<Long>();
        check(RULES, IntStream.range(0, 60).mapToObj(i -> "http://slow.org/" + i).toList(), question -> {
            if (question.address().path().equals("/robots.txt")) {
                robots.incrementAndGet();
                return Mono.just(new Answer.Response(200, Map.of("content-type", "text/plain"), new Body(
                        "User-agent: *\nCrawl-delay: 0.05\n".getBytes(StandardCharsets.UTF_8), true)));
            }
            synchronized (starts) {
                starts.add(System.nanoTime());
            }
            return Mono.just(page(200));
        });
        assertThat(robots).hasValue(1);
        assertThat(Duration.ofNanos(starts.getLast() - starts.get(39))).isGreaterThan(Duration.ofMillis(500));
    }

    @Test
    void aLimitThatIsEnforcedBreaksNoLink() {
        var times = new ConcurrentHashMap<String, List<Long>>();
        LinkRules rules = new LinkRules(new HostRules(new HostRules.Pace(6, 70), Map.of()), RULES.addresses(), RULES
                .pages());
        List<CheckedLink> results = check(rules, IntStream.range(0, 300).mapToObj(i -> "http://host" + i % 3
                + ".org/" + i).toList(), question -> {
                    List<Long> times10 = times.computeIfAbsent(question.address().host(), host -> new ArrayList<>());
                    synchronized (times10) {
                        long now = System.nanoTime();
                        times10.removeIf(time -> time < now - 100_000_000L);
                        if (times10.size() >= 8) {
                            return Mono.just(new Answer.Response(429, Map.of("retry-after", "0"), Body.EMPTY));
                        }
                        times10.add(now);
                        return Mono.just(page(200));
                    }
                });
        assertThat(results).hasSize(300).allMatch(link -> link.verdict() == Verdict.OK);
    }

    @Test
    void linksAreTakenOnlyAsFastAsTheyAreDone() {
        var open = new AtomicInteger();
        var most = new AtomicInteger();
        int links = 5_000;
        var numbers = IntStream.range(0, links).iterator();
        var made = new Iterator<LinkRequest>() {
            @Override
            public boolean hasNext() {
                return numbers.hasNext();
            }

            @Override
            public LinkRequest next() {
                most.accumulateAndGet(open.incrementAndGet(), Math::max);
                int number = numbers.nextInt();
                return LinkRequest.of("http://host" + number % 5000 + ".org/" + number);
            }
        };
        try (var checker = new LinkChecker(SETTINGS, RULES, Clock.systemUTC(), question -> Mono.just(page(200)))) {
            checker.check(made, link -> open.decrementAndGet());
        }
        assertThat(open).hasValue(0);
        assertThat(most.get()).isLessThanOrEqualTo(SETTINGS.window());
    }
}
