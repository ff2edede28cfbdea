package io.github.shownotes.catalogue.links;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import reactor.core.publisher.Mono;

import io.github.shownotes.catalogue.store.Validators;

/// Follows one address through its redirects to the end, and asks again where that may help. Its state is touched by one
/// step at a time.
final class Walk {
    private final LinkAddress start;
    private final CheckSettings settings;
    private final HostScheduler scheduler;
    private final Function<Question, Mono<Answer>> client;
    private final Clock clock;
    private final int mostBytes;
    private final Validators validators;
    private final Cookies cookies = new Cookies();
    private final List<Hop> hops = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private boolean headersOnly;
    private Duration spent = Duration.ZERO;
    private int repeats;
    private int requests;

    /// A walk that has not begun.
    ///
    /// @param headersOnly whether the first try leaves out the body
    /// @param mostBytes how much of a page is read
    Walk(LinkAddress start, CheckSettings settings, HostScheduler scheduler, Function<Question, Mono<Answer>> client,
            Clock clock, boolean headersOnly, int mostBytes, Validators validators) {
        this.start = start;
        this.settings = settings;
        this.scheduler = scheduler;
        this.client = client;
        this.clock = clock;
        this.headersOnly = headersOnly;
        this.mostBytes = mostBytes;
        this.validators = validators;
    }

    /// How often an address was asked again, and once.
    int attempts() {
        return requests == 0 ? 0 : repeats + 1;
    }

    /// Walks.
    Mono<Trail> go() {
        return step(start);
    }

    private Mono<Trail> step(LinkAddress at) {
        if (!seen.add(at.text() + " " + cookies.header(at))) {
            return end(new Answer.Response(0, java.util.Map.of(), Body.EMPTY), Trail.End.LOOP);
        }
        Optional<String> refusal = AddressGuard.literal(at.host()).flatMap(settings.guard()::refusal);
        if (refusal.isPresent()) {
            return end(new Answer.Forbidden("its host is a forbidden address (" + refusal.get() + ")"),
                    Trail.End.ARRIVED);
        }
        return ask(at, 0).flatMap(answer -> go(at, answer));
    }

    private Mono<Trail> go(LinkAddress at, Answer answer) {
        if (!(answer instanceof Answer.Response response)) {
            return end(answer, Trail.End.ARRIVED);
        }
        cookies.take(at, response);
        Redirects.Next next = Redirects.next(at, response).orElse(null);
        if (next == null) {
            return end(answer, Trail.End.ARRIVED);
        }
        return switch (next.target()) {
            case null -> end(answer, Trail.End.NO_TARGET);
            case LinkTarget.Unsupported ignored -> end(answer, Trail.End.UNSUPPORTED);
            case LinkTarget.Web web -> {
                if (hops.size() >= Redirects.MOST) {
                    yield end(answer, Trail.End.TOO_MANY);
                }
                hops.add(new Hop(at, web.address(), next.status(), next.isPermanent()));
                yield step(web.address());
            }
        };
    }

    private Mono<Trail> end(Answer answer, Trail.End end) {
        return Mono.just(new Trail(start, hops, answer, end));
    }

    private Mono<Answer> ask(LinkAddress at, int done) {
        Duration left = settings.chain().minus(spent);
        if (!left.isPositive()) {
            return Mono.just(new Answer.Failure(Answer.Kind.TIMEOUT, "its redirects take too long altogether"));
        }
        Duration patience = left.compareTo(settings.headers()) < 0 ? left : settings.headers();
        boolean head = headersOnly;
        boolean first = requests == 0;
        var question = new Question(at, head, hops.isEmpty() ? validators : Validators.NONE, cookies.header(at),
                mostBytes, patience);
        Mono<Answer> request = Mono.defer(() -> {
            requests++;
            long began = System.nanoTime();
            return client.apply(question).doOnNext(answer -> spent = spent.plusNanos(System.nanoTime() - began));
        });
        return scheduler.schedule(at, request, !first).flatMap(answer -> {
            if (head && isDoubtful(answer)) {
                headersOnly = false;
                return ask(at, done);
            }
            Optional<Duration> wait = requests == 0 ? Optional.empty() : waitBefore(at, answer, done);
            if (wait.isEmpty()) {
                return Mono.just(answer);
            }
            repeats++;
            return Mono.delay(wait.get()).then(Mono.defer(() -> ask(at, done + 1)));
        });
    }

    /// Servers treat `HEAD` as they like: only what is good is believed.
    private static boolean isDoubtful(Answer answer) {
        return !(answer instanceof Answer.Response response) || !response.isSuccess() && !response.isRedirect();
    }

    /// The wait before the same is asked again; empty when that would not help.
    private Optional<Duration> waitBefore(LinkAddress at, Answer answer, int done) {
        return switch (answer) {
            case Answer.Forbidden ignored -> Optional.empty();
            case Answer.Failure failure -> {
                boolean again = done < failure.kind().repeats(settings.repeats());
                if (again && failure.kind().isOfHost()) {
                    scheduler.hold(at, settings.pause(done));
                }
                yield again ? Optional.of(settings.pause(done)) : Optional.empty();
            }
            case Answer.Response response -> waitBefore(at, response, done);
        };
    }

    private Optional<Duration> waitBefore(LinkAddress at, Answer.Response response, int done) {
        int status = response.status();
        boolean limited = status == 429;
        boolean failed = status == 408 || status == 425 || status >= 500 && status != 501 && status != 505
                && status < 600;
        // A host that counts requests may need more than one more try; it gets them, but never for ever.
        int most = limited ? settings.repeats() + 1 : settings.repeats();
        if (!limited && !failed || done >= most) {
            return Optional.empty();
        }
        Optional<Duration> asked = RetryAfter.wait(response.header("retry-after"), clock.instant());
        if (asked.isPresent() && asked.get().compareTo(settings.longestWait()) > 0) {
            return Optional.empty();
        }
        Duration pause = settings.pause(done);
        Duration wait = asked.isPresent() && asked.get().compareTo(pause) > 0 ? asked.get() : pause;
        if (limited) {
            scheduler.hold(at, wait);
        }
        return Optional.of(wait);
    }
}
