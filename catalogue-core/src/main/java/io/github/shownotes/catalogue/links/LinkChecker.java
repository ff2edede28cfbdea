package io.github.shownotes.catalogue.links;

import java.net.InetAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Mono;

import io.github.shownotes.catalogue.resolve.CanonicalUrl;
import io.github.shownotes.catalogue.store.Validators;

/// Checks links, many hosts at once, each at its own pace.
///
/// Links are taken one by one when there is room for them and results are handed over as they come, so memory grows with
/// what is open and not with the list. For one run at a time.
public final class LinkChecker implements AutoCloseable {
    private static final int PAGE = 64 * 1024;
    private static final int PAGE_WITH_PLACES = 2 * 1024 * 1024;
    private static final int SIBLINGS = 1000;
    private static final Pattern SCRIPTED = Pattern.compile("[!/?].*|.*[=~].*|top", Pattern.CASE_INSENSITIVE
            | Pattern.DOTALL);

    private final CheckSettings settings;
    private final LinkRules rules;
    private final Clock clock;
    private final @Nullable WebClient owned;
    private final Function<Question, Mono<Answer>> client;
    private final HostScheduler scheduler;
    private final Classifier classifier;
    private final Ownership ownership;
    private final Map<String, Mono<Sibling>> siblings = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Mono<Sibling>> eldest) {
            return size() > SIBLINGS;
        }
    };

    /// A checker that asks the web.
    public LinkChecker(CheckSettings settings, LinkRules rules, Clock clock) {
        this(settings, rules, clock, client(settings, rules, InetAddress::getAllByName), null);
    }

    /// A checker for which names mean what somebody else says.
    static LinkChecker resolvingBy(GuardedResolver.Lookup lookup, CheckSettings settings, LinkRules rules,
            Clock clock) {
        return new LinkChecker(settings, rules, clock, client(settings, rules, lookup), null);
    }

    /// A checker that gets its answers from somewhere else.
    LinkChecker(CheckSettings settings, LinkRules rules, Clock clock, Function<Question, Mono<Answer>> client) {
        this(settings, rules, clock, null, client);
    }

    private LinkChecker(CheckSettings settings, LinkRules rules, Clock clock, @Nullable WebClient owned,
            @Nullable Function<Question, Mono<Answer>> given) {
        this.settings = settings;
        this.rules = rules;
        this.clock = clock;
        this.owned = owned;
        this.client = given != null ? given : java.util.Objects.requireNonNull(owned)::ask;
        this.classifier = new Classifier(rules);
        this.ownership = new Ownership(rules.pages());
        this.scheduler = new HostScheduler(settings.concurrency(), rules.hosts(), this::readRobots);
    }

    /// Checks links. Each comes back exactly once, in no certain order, on the calling thread. Ends early, with what came
    /// until then, when the thread is interrupted.
    ///
    /// @param links taken one at a time on the calling thread
    /// @param results gets what they are
    /// @return whether all of them were checked
    public boolean check(Iterator<LinkRequest> links, Consumer<CheckedLink> results) {
        return check(links, results, () -> {
            // Nobody waits for it.
        });
    }

    /// As [#check(Iterator, Consumer)], for one that stores results together.
    ///
    /// @param caughtUp runs whenever no more results are waiting, so that those handed over can be stored
    boolean check(Iterator<LinkRequest> links, Consumer<CheckedLink> results, Runnable caughtUp) {
        BlockingQueue<CheckedLink> done = new LinkedBlockingQueue<>();
        Disposable.Composite running = Disposables.composite();
        int open = 0;
        try {
            while (open > 0 || links.hasNext()) {
                while (open < settings.window() && done.isEmpty() && links.hasNext()) {
                    start(links.next(), done, running);
                    open++;
                }
                results.accept(done.take());
                open--;
                if (done.isEmpty()) {
                    caughtUp.run();
                }
            }
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            running.dispose();
        }
    }

    /// What two addresses have in common when one request answers for both: all but fragment and tracking parameters.
    public static String sameRequest(String url) {
        return AddressReader.read(CanonicalUrl.linkable(url)) instanceof LinkTarget.Web web
                ? web.address().text()
                : url.strip();
    }

    private void start(LinkRequest link, BlockingQueue<CheckedLink> done, Disposable.Composite running) {
        Mono<CheckedLink> check = check(link).onErrorResume(failed -> Mono.just(result(link, Finding.of(
                Verdict.UNREACHABLE, "the check itself failed: " + failed), null, 0)));
        Disposable.Swap place = Disposables.swap();
        running.add(place);
        place.update(check.subscribe(result -> {
            running.remove(place);
            done.add(result);
        }));
    }

    private Mono<CheckedLink> check(LinkRequest link) {
        Optional<Pattern> ignored = rules.addresses().ignoring(link.url());
        if (ignored.isPresent()) {
            return Mono.just(refused(link, CheckedLink.IGNORED + ignored.get().pattern()));
        }
        return switch (AddressReader.read(CanonicalUrl.linkable(link.url()))) {
            case LinkTarget.Unsupported unsupported -> Mono.just(refused(link, unsupported.reason()));
            case LinkTarget.Web web when web.address().isExample() && !settings.guard().allowsPrivate() -> Mono.just(
                    refused(link, CheckedLink.IGNORED + "hosts without a dot, which stand in examples"));
            case LinkTarget.Web web -> check(link, web.address());
        };
    }

    private Mono<CheckedLink> check(LinkRequest link, LinkAddress address) {
        String walled = rules.hosts().walled(address.host());
        if (!walled.isEmpty()) {
            return Mono.just(result(link, Finding.of(Verdict.BLOCKED, "not asked: the host " + walled), null, 0));
        }
        boolean places = !link.fragments().isEmpty();
        var walk = new Walk(address, settings, scheduler, client, clock, !places && rules.addresses().isLarge(address),
                places
                        ? PAGE_WITH_PLACES
                        : PAGE,
                link.validators());
        return walk.go().flatMap(trail -> judged(trail).flatMap(finding -> compared(link.past(), trail, finding)).map(
                finding -> result(link, finding, trail, walk.attempts())));
    }

    /// What was gone once and is alive again may be somebody else's.
    private Mono<Finding> compared(LinkRequest.@Nullable Past past, Trail trail, Finding finding) {
        Page now = past != null && finding.verdict().isAlive() && trail.last() instanceof Answer.Response last
                ? Classifier.page(last)
                : null;
        if (past == null || now == null || !ownership.isDoubtful(now, past.lapsed())
                || !(AddressReader.read(Wayback.unchanged(past.copy())) instanceof LinkTarget.Web copy)) {
            return Mono.just(finding);
        }
        return new Walk(copy.address(), settings, scheduler, client, clock, false, PAGE, Validators.NONE).go().map(
                found -> shown(found).flatMap(then -> ownership.change(then, now, trail.start(), past.lapsed())).map(
                        evidence -> Finding.of(Verdict.PARKED, evidence)).orElse(finding));
    }

    private static Optional<Page> shown(Trail trail) {
        return trail.last() instanceof Answer.Response response && response.isSuccess()
                ? Optional.ofNullable(Classifier.page(response))
                : Optional.empty();
    }

    private Mono<Finding> judged(Trail trail) {
        return switch (classifier.judge(trail)) {
            case Judgement.Certain certain -> Mono.just(certain.finding());
            case Judgement.Doubtful doubt -> sibling(trail.start()).map(sibling -> sibling.decide(trail.start(),
                    doubt));
        };
    }

    /// What the host shows for an address beside this one that cannot exist; asked once for each folder.
    private Mono<Sibling> sibling(LinkAddress address) {
        synchronized (siblings) {
            return siblings.computeIfAbsent(address.origin() + address.folder(), folder -> {
                LinkAddress made = Sibling.beside(address, ThreadLocalRandom.current());
                return new Walk(made, settings, scheduler, client, clock, false, PAGE, Validators.NONE).go().map(
                        trail -> sibling(made, trail)).cache();
            });
        }
    }

    private static Sibling sibling(LinkAddress made, Trail trail) {
        return new Sibling(made, shown(trail).orElse(null));
    }

    private void readRobots(LinkAddress host) {
        var question = new Question(host.withPath("/robots.txt"), false, Validators.NONE, "", PAGE, settings.headers());
        scheduler.schedule(host, Mono.defer(() -> client.apply(question)), true).subscribe(answer -> {
            if (answer instanceof Answer.Response response && response.isSuccess()) {
                String text = response.body().text(response.header("content-encoding"), response.header("content-type"),
                        PAGE);
                Robots.crawlDelay(text).ifPresent(seconds -> scheduler.slowDown(host, Duration.ofNanos(
                        (long) (seconds * 1e9))));
            }
        });
    }

    private CheckedLink refused(LinkRequest link, String reason) {
        return result(link, Finding.of(Verdict.REFUSED, reason), null, 0);
    }

    private CheckedLink result(LinkRequest link, Finding finding, @Nullable Trail trail, int attempts) {
        Answer.Response last = trail != null && trail.last() instanceof Answer.Response response ? response : null;
        Set<String> missing = finding.verdict().isAlive() && last != null ? missing(link, last) : Set.of();
        Finding whole = missing.isEmpty()
                ? finding
                : new Finding(Verdict.BAD_FRAGMENT, "the page has no #" + String.join(", #", missing), finding
                        .suggest());
        return new CheckedLink(link.url(), whole.verdict(), last == null ? 0 : last.status(), trail == null
                ? null
                : trail.finish().text(), whole.suggest(), clock.instant(), attempts, whole.evidence(), missing,
                finding.verdict().isAlive() ? validators(link, last) : Validators.NONE);
    }

    private static Validators validators(LinkRequest link, Answer.@Nullable Response last) {
        if (last == null) {
            return Validators.NONE;
        }
        return last.status() == 304
                ? link.validators()
                : new Validators(last.header("etag"), last.header("last-modified"));
    }

    private static Set<String> missing(LinkRequest link, Answer.Response last) {
        var missing = new TreeSet<String>();
        if (link.fragments().isEmpty() || !last.body().isWhole()) {
            return missing;
        }
        Page page = Classifier.page(last);
        if (page == null || page.isShell()) {
            return missing;
        }
        Set<String> places = page.places();
        for (String fragment : link.fragments()) {
            boolean judged = !fragment.isEmpty() && !SCRIPTED.matcher(fragment).matches();
            if (judged && !places.contains(fragment) && !places.contains(decoded(fragment)) && !places.contains(
                    "user-content-" + decoded(fragment).toLowerCase(java.util.Locale.ROOT))) {
                missing.add(fragment);
            }
        }
        return missing;
    }

    private static String decoded(String fragment) {
        try {
            return URLDecoder.decode(fragment.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return fragment;
        }
    }

    private static WebClient client(CheckSettings settings, LinkRules rules, GuardedResolver.Lookup lookup) {
        return new WebClient(settings, rules.hosts().mostAtOnce(), rules.pages().botWallHeaders().keySet(), lookup);
    }

    @Override
    public void close() {
        scheduler.close();
        if (owned != null) {
            owned.close();
        }
    }
}
