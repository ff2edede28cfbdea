package io.github.shownotes.catalogue.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

import io.github.shownotes.catalogue.resolve.Correction;
import io.github.shownotes.catalogue.resolve.Curation;
import io.github.shownotes.catalogue.source.Problem;
import io.github.shownotes.catalogue.store.CorrectionDao;
import io.github.shownotes.catalogue.store.IdentityDao;

/// Applies people's corrections to the catalogue, one transaction each. What is already as they want it is left alone, and
/// what concerns nothing in the catalogue waits until it does.
final class Corrections {
    private final Jdbi jdbi;
    private final IdentityDao identities;
    private final CorrectionDao dao = new CorrectionDao();
    private final Clock clock;
    private final Tally tally;

    Corrections(Jdbi jdbi, IdentityDao identities, Clock clock, Tally tally) {
        this.jdbi = jdbi;
        this.identities = identities;
        this.clock = clock;
        this.tally = tally;
    }

    /// Applies a file's corrections in order.
    void apply(Path file) {
        Curation curation;
        try {
            curation = Curation.read(file.toString(), Files.readString(file));
        } catch (IOException e) {
            tally.problem(new Problem(file.toString(), "the corrections cannot be read",
                    "Check that it is a text file you may read"));
            return;
        }
        curation.problems().forEach(tally::problem);
        for (Correction correction : curation.corrections()) {
            boolean changed = jdbi.inTransaction(handle -> switch (correction) {
                case Correction.Merge merge -> merge(handle, merge);
                case Correction.Rename rename -> rename(handle, rename);
                case Correction.Hide hide -> hide(handle, hide);
            });
            if (changed) {
                tally.corrected();
            }
        }
    }

    private boolean merge(Handle handle, Correction.Merge merge) {
        var others = new LinkedHashSet<Long>();
        merge.names().forEach(name -> others.addAll(dao.find(handle, merge.kind(), name)));
        List<Long> targets = dao.find(handle, merge.kind(), merge.into());
        if (targets.isEmpty() && others.isEmpty()) {
            return false;
        }
        boolean changed = false;
        long into = targets.isEmpty() ? others.getFirst() : targets.getFirst();
        if (targets.isEmpty()) {
            changed = dao.rename(handle, into, merge.into());
        }
        others.remove(into);
        for (Long from : others) {
            dao.merge(handle, from, into, clock.instant());
            changed = true;
        }
        var names = new ArrayList<>(merge.names());
        names.add(merge.into());
        for (String name : names) {
            changed |= dao.addName(handle, merge.kind(), into, name);
        }
        if (!others.isEmpty()) {
            others.add(into);
            identities.recount(handle, others);
        }
        return changed;
    }

    private boolean rename(Handle handle, Correction.Rename rename) {
        boolean changed = false;
        for (Long entity : dao.find(handle, rename.kind(), rename.name())) {
            changed |= dao.rename(handle, entity, rename.to());
            changed |= dao.addName(handle, rename.kind(), entity, rename.to());
        }
        return changed;
    }

    private boolean hide(Handle handle, Correction.Hide hide) {
        boolean changed = false;
        for (Long entity : dao.find(handle, hide.kind(), hide.name())) {
            changed |= dao.hide(handle, entity);
        }
        return changed;
    }
}
