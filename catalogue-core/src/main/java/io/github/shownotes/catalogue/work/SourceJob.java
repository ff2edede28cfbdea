package io.github.shownotes.catalogue.work;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;

import io.github.shownotes.catalogue.ingest.Ingest;
import io.github.shownotes.catalogue.ingest.IngestReport;
import io.github.shownotes.catalogue.ingest.Progress;
import io.github.shownotes.catalogue.source.Problem;
import io.github.shownotes.catalogue.store.KnownSource;
import io.github.shownotes.catalogue.store.WorkDao;

/// Reads each known source again and again and stores its notes.
public final class SourceJob implements Job {
    static final String NAME = "source";

    private final Ingest ingest;
    private final WorkDao work;
    private final Duration interval;
    private final Clock clock;

    /// A job for every known source.
    ///
    /// @param interval how long after one reading the next follows
    public SourceJob(Ingest ingest, WorkDao work, Duration interval, Clock clock) {
        this.ingest = ingest;
        this.work = work;
        this.interval = interval;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Collection<String> fresh() {
        return work.unscheduledSources(NAME).stream().map(KnownSource::text).toList();
    }

    @Override
    public Outcome run(String instance) {
        KnownSource source = KnownSource.parse(instance);
        String show = source.showName();
        IngestReport report = ingest.read(source.origin(), show.isEmpty() ? null : show, Progress.NONE);
        if (report.problems().isEmpty()) {
            return new Outcome.Again(clock.instant().plus(interval));
        }
        return new Outcome.Failed(report.problems().stream().map(Problem::line).findFirst().orElse(""));
    }
}
