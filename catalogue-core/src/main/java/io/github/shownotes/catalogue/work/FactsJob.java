package io.github.shownotes.catalogue.work;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

import io.github.shownotes.catalogue.ingest.Progress;
import io.github.shownotes.catalogue.ingest.facts.EnrichOptions;
import io.github.shownotes.catalogue.ingest.facts.EnrichReport;
import io.github.shownotes.catalogue.ingest.facts.Enricher;
import io.github.shownotes.catalogue.source.Problem;

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
    private final Clock clock;
    private final AtomicBoolean started = new AtomicBoolean();

    /// A job for the projects of the catalogue that `enricher` writes to.
    public FactsJob(Enricher enricher, Clock clock) {
        this.enricher = enricher;
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

    /// Problems of single projects are kept with them and do not make the work fail: that would only put the others off.
    @Override
    public Outcome run(String instance) {
        Instant began = clock.instant();
        EnrichReport report = enricher.enrich(EnrichOptions.USUAL, Progress.NONE);
        boolean useless = report.asked() == report.failed() && !report.problems().isEmpty();
        return useless && report.left() > 0
                ? new Outcome.Failed(
                        report.problems().stream().map(Problem::line).reduce((one, last) -> last).orElse(""))
                : new Outcome.Again(began.plus(INTERVAL));
    }
}
