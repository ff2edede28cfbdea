package io.github.shownotes.catalogue.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.function.Consumer;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

import io.github.shownotes.catalogue.resolve.Correction;
import io.github.shownotes.catalogue.resolve.Curation;
import io.github.shownotes.catalogue.source.Problem;
import io.github.shownotes.catalogue.store.CorrectionDao;
import io.github.shownotes.catalogue.store.CorrectionDao.Applied;
import io.github.shownotes.catalogue.store.IdentityDao;

/// Applies people's corrections to the catalogue, one transaction each, and undoes those that are no longer in the file. What
/// is already as they want it is left alone, and what concerns nothing in the catalogue waits until it does.
final class Corrections {
    private final Jdbi jdbi;
    private final CorrectionDao dao = new CorrectionDao();
    private final CorrectionSteps steps;
    private final CorrectionUndo undo;

    Corrections(Jdbi jdbi, IdentityDao identities, Clock clock) {
        this.jdbi = jdbi;
        this.steps = new CorrectionSteps(dao, identities, clock);
        this.undo = new CorrectionUndo(dao, clock);
    }

    /// Reads the file.
    ///
    /// @param file the corrections, or null for none
    /// @param problems hears what is wrong with it
    /// @return null when it cannot be read
    static @Nullable Curation read(@Nullable Path file, Consumer<Problem> problems) {
        if (file == null) {
            return Curation.NONE;
        }
        try {
            Curation curation = Curation.read(file.toString(), Files.readString(file));
            curation.problems().forEach(problems);
            return curation;
        } catch (IOException e) {
            problems.accept(new Problem(file.toString(), "the corrections cannot be read",
                    "Check that it is a text file you may read"));
            return null;
        }
    }

    /// Undoes what the corrections no longer say, then applies them in order. When some of them could not be understood,
    /// nothing is undone: they may be what it rests on.
    ///
    /// @return how many of them changed anything
    int apply(Curation curation) {
        int changed = curation.problems().isEmpty() ? undo(curation) : 0;
        for (Correction correction : curation.corrections()) {
            if (jdbi.inTransaction(handle -> steps.apply(handle, correction))) {
                changed++;
            }
        }
        return changed;
    }

    private int undo(Curation curation) {
        var current = new HashSet<String>();
        curation.corrections().forEach(correction -> current.addAll(CorrectionSteps.forms(correction)));
        List<Applied> gone = jdbi.withHandle((Handle handle) -> dao.applied(handle))
                .stream()
                .filter(applied -> !current.contains(applied.correction()))
                .toList();
        // The last change first, so that each finds what it left.
        for (Applied applied : gone.reversed()) {
            jdbi.useTransaction(handle -> undo.undo(handle, applied));
        }
        return gone.size();
    }
}
