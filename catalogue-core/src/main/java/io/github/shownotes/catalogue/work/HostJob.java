package io.github.shownotes.catalogue.work;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

import io.github.shownotes.catalogue.links.LinkChecker;
import io.github.shownotes.catalogue.links.LinkUpkeep;
import io.github.shownotes.catalogue.store.LinkSelection;
import io.github.shownotes.catalogue.store.WorkDao;

/// Checks the links of one host that are due.
///
/// A host is with one worker at a time, so what it is asked at once is what one checker asks, however many workers there are.
/// Redirects that lead to another host are followed by the checker that met them.
public final class HostJob implements Job {
    static final String NAME = "links";
    /// Hosts that one look schedules. More come with the next look; this bounds what a look costs.
    private static final int MOST = 5_000;
    /// How many times as long as a look for hosts it rests afterwards.
    private static final int REST = 20;
    private static final Duration TOGETHER = Duration.ofSeconds(2);

    private final LinkUpkeep links;
    private final LinkChecker checker;
    private final WorkDao work;
    private final Clock clock;
    /// When it may look for hosts again, as [System#nanoTime] counts.
    private final AtomicLong nextLook = new AtomicLong(System.nanoTime());

    /// A job for the hosts of all links.
    ///
    /// @param links the catalogue's links
    /// @param checker shared by all threads of this worker; closed with the job
    public HostJob(LinkUpkeep links, LinkChecker checker, WorkDao work, Clock clock) {
        this.links = links.sharedBy(TOGETHER, clock);
        this.checker = checker;
        this.work = work;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    /// Looks at all links, which takes the longer the more there are; so looks follow one another the more slowly.
    @Override
    public Collection<String> fresh() {
        long began = System.nanoTime();
        if (began - nextLook.get() < 0) {
            return List.of();
        }
        List<String> hosts = work.unscheduledHosts(NAME, clock.instant(), MOST);
        nextLook.set(System.nanoTime() + REST * (System.nanoTime() - began));
        return hosts;
    }

    /// Answers are stored within seconds, each with the time when it is due again; [#fresh()] names the host again then.
    @Override
    public Outcome run(String host) {
        var unknown = new AtomicInteger();
        boolean whole = links.check(LinkSelection.due(host, clock.instant()), checker, result -> {
            // All others are stored; nobody waits for them here.
            if (result.isUnknown()) {
                unknown.incrementAndGet();
            }
        });
        if (unknown.get() > 0) {
            return new Outcome.Failed("no host name can be resolved");
        }
        return whole ? new Outcome.Done() : new Outcome.Again(clock.instant());
    }

    @Override
    public void close() {
        checker.close();
    }
}
