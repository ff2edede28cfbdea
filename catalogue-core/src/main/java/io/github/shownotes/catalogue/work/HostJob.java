package io.github.shownotes.catalogue.work;

import java.time.Clock;
import java.util.Collection;

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

    private final LinkUpkeep links;
    private final LinkChecker checker;
    private final WorkDao work;
    private final Clock clock;

    /// A job for the hosts of all links.
    ///
    /// @param links the catalogue's links
    /// @param checker shared by all threads of this worker; closed with the job
    public HostJob(LinkUpkeep links, LinkChecker checker, WorkDao work, Clock clock) {
        this.links = links;
        this.checker = checker;
        this.work = work;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Collection<String> fresh() {
        return work.unscheduledHosts(NAME, clock.instant(), MOST);
    }

    /// Each answer is stored as it comes, with the time when it is due again; [#fresh()] names the host again then.
    @Override
    public Outcome run(String host) {
        boolean whole = links.check(LinkSelection.due(host, clock.instant()), checker, result -> {
            // It is stored; nobody waits for it here.
        });
        return whole ? new Outcome.Done() : new Outcome.Again(clock.instant());
    }

    @Override
    public void close() {
        checker.close();
    }
}
