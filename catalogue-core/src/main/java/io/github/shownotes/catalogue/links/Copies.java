package io.github.shownotes.catalogue.links;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.IntConsumer;

import io.github.shownotes.catalogue.store.LinkCopyDao;
import io.github.shownotes.catalogue.store.UncopiedLink;

/// Looks for copies of the links that are not alive, for each day that they were covered: one question at a time, with a pause
/// between, and not again for a month.
public final class Copies {
    /// How long after one question about a link the archive is asked about it again.
    public static final Duration AGAIN_AFTER = Duration.ofDays(30);
    private static final int PART = 500;
    private static final int MOST_FAILURES = 3;

    private final LinkCopyDao links;
    private final Wayback archive;
    private final Clock clock;
    private final Duration pause;

    /// What came of it.
    ///
    /// @param found copies that were found
    /// @param failure why the archive could not be asked any more; empty when it could
    public record Outcome(int found, String failure) {}

    /// Copies for these links.
    ///
    /// @param pause between two questions
    public Copies(LinkCopyDao links, Wayback archive, Clock clock, Duration pause) {
        this.links = links;
        this.archive = archive;
        this.clock = clock;
        this.pause = pause;
    }

    /// Looks for all that are missing. Gives up when the archive fails several times in a row, and when the thread is
    /// interrupted; each answer is stored at once.
    ///
    /// @param progress gets how many were asked for
    public Outcome find(IntConsumer progress) {
        Instant now = clock.instant();
        int asked = 0;
        int found = 0;
        int failures = 0;
        List<UncopiedLink> part = links.uncopied(now.minus(AGAIN_AFTER), PART);
        while (!part.isEmpty()) {
            int before = asked;
            for (UncopiedLink link : part) {
                switch (archive.copy(link.url(), link.covered())) {
                    case Wayback.Reply.Found reply -> {
                        links.archived(link, reply.copy(), now);
                        found++;
                        asked++;
                        failures = 0;
                    }
                    case Wayback.Reply.None ignored -> {
                        links.archived(link, null, now);
                        asked++;
                        failures = 0;
                    }
                    case Wayback.Reply.Failed failed -> {
                        failures++;
                        if (failures >= MOST_FAILURES) {
                            return new Outcome(found, failed.reason());
                        }
                    }
                }
                progress.accept(asked);
                if (!rested()) {
                    return new Outcome(found, "");
                }
            }
            // What failed now and then comes again in the next run.
            part = asked == before ? List.of() : links.uncopied(now.minus(AGAIN_AFTER), PART);
        }
        return new Outcome(found, "");
    }

    private boolean rested() {
        try {
            Thread.sleep(pause);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
