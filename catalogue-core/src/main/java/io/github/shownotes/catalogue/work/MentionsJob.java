package io.github.shownotes.catalogue.work;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

import io.github.shownotes.catalogue.ingest.Ingest;
import io.github.shownotes.catalogue.ingest.IngestReport;
import io.github.shownotes.catalogue.ingest.Progress;
import io.github.shownotes.catalogue.source.Problem;
import io.github.shownotes.catalogue.store.WorkDao;

/// Finds and resolves the mentions of whatever notes were stored, for the whole catalogue at once.
///
/// It waits until no source is due: names and slugs depend on the order in which things are first seen, and so a cluster that
/// reads many sources makes the same catalogue as one process that reads them one after another.
public final class MentionsJob implements Job {
    private static final String NAME = "mentions";
    private static final String WHOLE = "catalogue";
    private static final Duration SOON = Duration.ofSeconds(1);

    private final Ingest ingest;
    private final WorkDao work;
    private final Clock clock;
    /// Another version of the program may know other rules and names; only reading everything again can tell.
    private final AtomicBoolean started = new AtomicBoolean();

    /// A job for the catalogue that `ingest` writes to.
    public MentionsJob(Ingest ingest, WorkDao work, Clock clock) {
        this.ingest = ingest;
        this.work = work;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Collection<String> fresh() {
        return !started.getAndSet(true) || work.hasUnreadNotes() ? List.of(WHOLE) : List.of();
    }

    @Override
    public Outcome run(String instance) {
        Instant now = clock.instant();
        if (work.isDue(SourceJob.NAME, now) || !work.unscheduledSources(SourceJob.NAME).isEmpty()) {
            return new Outcome.Again(now.plus(SOON));
        }
        IngestReport report = ingest.catalogue(Progress.NONE);
        if (report == null) {
            return new Outcome.Again(clock.instant().plus(SOON));
        }
        return report.problems().isEmpty()
                ? new Outcome.Done()
                : new Outcome.Failed(report.problems()
                        .stream()
                        .map(Problem::line)
                        .findFirst()
                        .orElse(""));
    }
}
