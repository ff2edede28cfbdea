package io.github.shownotes.catalogue.links;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.github.shownotes.catalogue.store.CheckRow;
import io.github.shownotes.catalogue.store.LinkCheckDao;
import io.github.shownotes.catalogue.store.StateChange;

/// Stores results together, as many as came while the ones before were stored, each with what it makes of the link's state:
/// a process that is killed loses what is in flight and what came during one write.
public final class CheckLog {
    private static final int BATCH = 50;
    private static final int LOOK_BACK = 12;

    private final LinkCheckDao checks;
    private final List<Entry> batch = new ArrayList<>();
    /// When the oldest of the batch came, as [System#nanoTime] counts.
    private long oldest;

    private record Entry(long linkId, CheckedLink link) {}

    /// A log into this database.
    public CheckLog(LinkCheckDao checks) {
        this.checks = checks;
    }

    /// Takes a result; it is stored with the next [#flush()], or when there are many.
    public void add(long linkId, CheckedLink link) {
        if (batch.isEmpty()) {
            oldest = System.nanoTime();
        }
        batch.add(new Entry(linkId, link));
        if (batch.size() >= BATCH) {
            flush();
        }
    }

    /// Stores what is left when some of it has waited that long.
    void flushAfter(Duration patience) {
        if (!batch.isEmpty() && System.nanoTime() - oldest >= patience.toNanos()) {
            flush();
        }
    }

    /// Stores what is left.
    public void flush() {
        if (batch.isEmpty()) {
            return;
        }
        Map<Long, LinkCheckDao.Known> known = checks.known(batch.stream().map(Entry::linkId).toList());
        checks.record(batch.stream().map(entry -> change(entry, known.get(entry.linkId()))).toList());
        batch.clear();
    }

    private StateChange change(Entry entry, LinkCheckDao.@Nullable Known known) {
        CheckedLink link = entry.link();
        // Only what is not alive needs a second look at what was.
        List<CheckRow> history = link.verdict().isAlive() ? List.of() : checks.history(entry.linkId(), LOOK_BACK);
        Verdict state = StateRule.state(link, known, history);
        Instant since = known != null && known.state().equals(state.label()) ? known.since() : link.checkedAt();
        int failures = link.verdict().isAlive() ? 0 : (known == null ? 0 : known.failures()) + 1;
        var row = new CheckRow(entry.linkId(), link.checkedAt(), link.verdict().label(), link.status() == 0
                ? null
                : link.status(), link.finalUrl(), link.evidence(), link.attempts());
        return new StateChange(row, known == null ? null : known.state(), state.label(), since, StateRule.nextDue(link,
                state, since, failures), failures, link.suggest(), link.validators());
    }
}
