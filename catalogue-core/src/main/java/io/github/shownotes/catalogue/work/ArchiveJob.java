package io.github.shownotes.catalogue.work;

import java.time.Clock;
import java.util.Collection;
import java.util.List;

import io.github.shownotes.catalogue.links.Copies;
import io.github.shownotes.catalogue.links.Wayback;
import io.github.shownotes.catalogue.store.LinkCopyDao;

/// Looks for archived copies of the links that are not alive. One archive, so one worker at a time.
public final class ArchiveJob implements Job {
    private static final String NAME = "copies";
    private static final String ARCHIVE = "wayback";

    private final LinkCopyDao links;
    private final Wayback archive;
    private final Clock clock;

    /// A job for the links that lack a copy.
    ///
    /// @param archive closed with the job
    public ArchiveJob(LinkCopyDao links, Wayback archive, Clock clock) {
        this.links = links;
        this.archive = archive;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Collection<String> fresh() {
        return links.uncopied(clock.instant().minus(Copies.AGAIN_AFTER), 1).isEmpty() ? List.of() : List.of(ARCHIVE);
    }

    @Override
    public Outcome run(String instance) {
        Copies.Outcome outcome = new Copies(links, archive, clock, Wayback.PAUSE).find(asked -> {
            // Each answer is stored as it comes.
        });
        return outcome.failure().isEmpty() ? new Outcome.Done() : new Outcome.Failed(outcome.failure());
    }

    @Override
    public void close() {
        archive.close();
    }
}
