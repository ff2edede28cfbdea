package io.github.shownotes.catalogue.links;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import io.github.shownotes.catalogue.store.LinkCheckDao;
import io.github.shownotes.catalogue.store.LinkSelection;
import io.github.shownotes.catalogue.store.LinkToCheck;

/// Checks a catalogue's links and keeps what came of it. Can be stopped at any time; the next run goes on.
public final class LinkUpkeep {
    private static final int PART = 1000;

    private final LinkCheckDao links;
    private final Duration patience;
    private final @Nullable Clock clock;

    /// Works on these links and stores each result as soon as no other is waiting.
    public LinkUpkeep(LinkCheckDao links) {
        this(links, Duration.ZERO, null);
    }

    private LinkUpkeep(LinkCheckDao links, Duration patience, @Nullable Clock clock) {
        this.links = links;
        this.patience = patience;
        this.clock = clock;
    }

    /// The same for one of several workers. A result may wait for others: those of one host come one after the other, and a
    /// transaction for each costs more than all else about them.
    ///
    /// @param longest how long a result waits for the next ones; so much is lost when the process is killed
    /// @param common the clock of all workers, by which results are dated
    public LinkUpkeep sharedBy(Duration longest, Clock common) {
        return new LinkUpkeep(links, longest, common);
    }

    /// Checks the selected links.
    ///
    /// @param results gets each result once it is as good as stored, which it is by the time this returns; those of which nothing
    /// is known are not stored, so that they stay due
    /// @return whether all of them were checked
    public boolean check(LinkSelection selection, LinkChecker checker, Consumer<CheckedLink> results) {
        var log = new CheckLog(links);
        Map<String, ArrayDeque<Long>> open = new HashMap<>();
        try {
            return checker.check(new Selected(selection, open), result -> {
                ArrayDeque<Long> ids = Objects.requireNonNull(open.get(result.url()), result.url());
                CheckedLink dated = clock == null ? result : result.at(clock.instant());
                long id = ids.removeFirst();
                if (!dated.isUnknown()) {
                    log.add(id, dated);
                }
                if (ids.isEmpty()) {
                    open.remove(result.url());
                }
                results.accept(dated);
            }, () -> log.flushAfter(patience));
        } finally {
            log.flush();
        }
    }

    /// The selected links, read from the database in parts.
    private final class Selected implements Iterator<LinkRequest> {
        private final LinkSelection selection;
        private final Map<String, ArrayDeque<Long>> open;
        private final ArrayDeque<LinkToCheck> part = new ArrayDeque<>();
        private long last;
        private boolean ended;

        Selected(LinkSelection selection, Map<String, ArrayDeque<Long>> open) {
            this.selection = selection;
            this.open = open;
        }

        @Override
        public boolean hasNext() {
            if (part.isEmpty() && !ended) {
                List<LinkToCheck> next = links.part(selection, last, PART);
                ended = next.size() < PART;
                part.addAll(next);
                last = next.isEmpty() ? last : next.getLast().id();
            }
            return !part.isEmpty();
        }

        @Override
        public LinkRequest next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            LinkToCheck link = part.removeFirst();
            open.computeIfAbsent(link.url(), url -> new ArrayDeque<>()).addLast(link.id());
            String copy = link.archivedUrl();
            return new LinkRequest(link.url(), Set.of(), link.validators(), copy == null
                    ? null
                    : new LinkRequest.Past(copy, link.lapsed()));
        }
    }
}
