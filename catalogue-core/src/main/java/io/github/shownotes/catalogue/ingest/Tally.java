package io.github.shownotes.catalogue.ingest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import io.github.shownotes.catalogue.source.Problem;

/// What a run has done so far.
final class Tally {
    private final Set<Long> read = new HashSet<>();
    private final Set<Long> fresh = new HashSet<>();
    private final Set<Long> changed = new HashSet<>();
    private final List<Problem> problems = new ArrayList<>();
    private int unreadable;
    private int mentions;
    private int corrections;

    /// A source gave this episode.
    void read(long episode) {
        read.add(episode);
    }

    /// A source gave an episode that could not be stored.
    void lost() {
        unreadable++;
    }

    /// It was not in the catalogue before.
    void fresh(long episode) {
        fresh.add(episode);
    }

    /// Its notes or mentions are others than before.
    void changed(long episode) {
        changed.add(episode);
    }

    /// So many mentions were written.
    void mentions(int written) {
        mentions += written;
    }

    /// So many corrections changed something.
    void corrected(int applied) {
        corrections += applied;
    }

    /// Something could not be done.
    void problem(Problem problem) {
        problems.add(problem);
    }

    /// The sum.
    IngestReport report() {
        var other = new HashSet<>(changed);
        other.removeAll(fresh);
        var same = new HashSet<>(read);
        same.removeAll(fresh);
        same.removeAll(changed);
        return new IngestReport(read.size() + unreadable, fresh.size(), other.size(), same.size(), mentions,
                corrections,
                problems);
    }
}
