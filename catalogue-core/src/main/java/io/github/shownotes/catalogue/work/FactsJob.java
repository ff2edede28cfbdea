package io.github.shownotes.catalogue.work;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;

import io.github.shownotes.catalogue.ingest.Progress;
import io.github.shownotes.catalogue.ingest.facts.EnrichOptions;
import io.github.shownotes.catalogue.ingest.facts.EnrichReport;
import io.github.shownotes.catalogue.ingest.facts.Enricher;
import io.github.shownotes.catalogue.source.Problem;
import io.github.shownotes.catalogue.store.RevisionDao;
import io.github.shownotes.catalogue.store.WorkDao;

/// Asks the providers about what is due.
///
/// Both ask for few requests at a time, so one worker does it for all; when a provider's limit is reached, the database says
/// so to whichever worker comes next.
public final class FactsJob implements Job {
    private static final String NAME = "facts";
    private static final String PROVIDERS = "providers";
    /// How long what was ingested waits for its facts at most, and a limit for another try.
    private static final Duration INTERVAL = Duration.ofMinutes(30);

    private final Enricher enricher;
    private final WorkDao work;
    private final RevisionDao revisions;
    private final Clock clock;
    private final AtomicBoolean started = new AtomicBoolean();
    private final AtomicReference<Settled> settled = new AtomicReference<>(new Settled("", LocalDate.EPOCH));

    /// A state of the catalogue in which there was nothing to do.
    ///
    /// @param stamp what [RevisionDao#stamp()] gave
    /// @param day when that was; some of what is derived depends on the day
    private record Settled(String stamp, LocalDate day) {}

    /// A job for the projects of the catalogue that `enricher` writes to.
    public FactsJob(Enricher enricher, WorkDao work, RevisionDao revisions, Clock clock) {
        this.enricher = enricher;
        this.work = work;
        this.revisions = revisions;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Collection<String> fresh() {
        return started.getAndSet(true) ? List.of() : List.of(PROVIDERS);
    }

    /// Reads all answers, so it is left out while nothing is due and the catalogue is the one in which nothing was to be done.
    ///
    /// Problems of single projects are kept with them and do not make the work fail: that would only put the others off.
    @Override
    public Outcome run(String instance) {
        Instant began = clock.instant();
        var now = new Settled(revisions.stamp(), LocalDate.ofInstant(began, ZoneOffset.UTC));
        if (now.equals(settled.get()) && !work.isAnswerDue(began)) {
            return new Outcome.Again(began.plus(INTERVAL));
        }
        EnrichReport report = enricher.enrich(EnrichOptions.USUAL, Progress.NONE);
        boolean useless = report.asked() == report.failed() && !report.problems().isEmpty();
        if (useless && report.left() > 0) {
            return new Outcome.Failed(
                    report.problems().stream().map(Problem::line).reduce((one, last) -> last).orElse(""));
        }
        if (report.left() == 0 && report.problems().isEmpty() && revisions.stamp().equals(now.stamp)) {
            settled.set(now);
        }
        return new Outcome.Again(began.plus(INTERVAL));
    }
}
