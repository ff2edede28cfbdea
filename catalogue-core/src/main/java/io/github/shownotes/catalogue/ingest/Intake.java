package io.github.shownotes.catalogue.ingest;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

import io.github.shownotes.catalogue.resolve.EntityKey;
import io.github.shownotes.catalogue.source.Problem;
import io.github.shownotes.catalogue.source.Reading;
import io.github.shownotes.catalogue.source.Show;
import io.github.shownotes.catalogue.source.ShowNotes;
import io.github.shownotes.catalogue.store.Database;
import io.github.shownotes.catalogue.store.ExtractionDao;
import io.github.shownotes.catalogue.store.IdentityDao;
import io.github.shownotes.catalogue.store.NotesDao;
import io.github.shownotes.catalogue.store.RevisionDao;
import io.github.shownotes.catalogue.store.ShowDao;
import io.github.shownotes.catalogue.store.Stored;
import io.github.shownotes.catalogue.store.StoredNotes;

/// Stores what sources say of episodes, one transaction per episode. Nothing that another source said is touched.
final class Intake {
    private static final String STEP = "Storing notes";
    /// The earliest first, so that a number two episodes share goes to the same one in every run.
    private static final Comparator<ShowNotes> EARLIEST_FIRST = Comparator
            .comparing((ShowNotes notes) -> notes.episode()
                    .published(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(notes -> notes.episode().title())
            .thenComparing(ShowNotes::origin);

    private final Jdbi jdbi;
    private final ShowDao shows;
    private final NotesDao notesDao;
    private final IdentityDao identityDao;
    private final ExtractionDao extractionDao;
    private final Tally tally;
    private final Progress progress;

    Intake(Jdbi jdbi, ShowDao shows, NotesDao notes, IdentityDao identities, ExtractionDao extractions, Tally tally,
            Progress progress) {
        this.jdbi = jdbi;
        this.shows = shows;
        this.notesDao = notes;
        this.identityDao = identities;
        this.extractionDao = extractions;
        this.tally = tally;
        this.progress = progress;
    }

    /// Stores what a source gave.
    ///
    /// @return whether all of it is stored
    boolean store(Reading reading) {
        var byShow = new LinkedHashMap<String, List<ShowNotes>>();
        for (ShowNotes notes : reading.notes()) {
            byShow.computeIfAbsent(notes.show().slug(), slug -> new ArrayList<>()).add(notes);
        }
        boolean whole = true;
        int done = 0;
        for (List<ShowNotes> ofShow : byShow.values()) {
            Show show = ofShow.getFirst().show();
            long showId = jdbi.inTransaction(handle -> shows.save(handle, show));
            var shelf = new Shelf(jdbi.withHandle(handle -> notesDao.shelf(handle, showId)));
            for (Placed placed : place(ofShow, shelf)) {
                whole &= tryToStore(showId, placed);
                progress.at(STEP, ++done, reading.notes().size());
            }
        }
        return whole;
    }

    private record Placed(Shelf.Slot slot, ShowNotes notes, StoredNotes stored) {}

    /// Finds each episode's place; of two entries for one episode in one source the richer is taken.
    private static List<Placed> place(List<ShowNotes> ofShow, Shelf shelf) {
        Set<String> unique = Shelf.uniqueGuids(ofShow.stream().map(ShowNotes::episode).toList());
        var placed = new LinkedHashMap<String, List<Placed>>();
        for (ShowNotes notes : ofShow.stream().sorted(EARLIEST_FIRST).toList()) {
            String guid = notes.episode().guid();
            String origin = origin(notes.origin());
            Shelf.Slot slot = shelf.place(origin, notes.episode(), guid != null && unique.contains(guid));
            String print = Fingerprint.of(notes);
            int links = slot.holds(origin, print) ? 0 : BestNotes.links(notes);
            var stored = new StoredNotes(origin, notes.format(), notes.body(), print, links, notes.episode());
            placed.computeIfAbsent(slot.key() + "\t" + origin, none -> new ArrayList<>()).add(new Placed(slot, notes,
                    stored));
        }
        return placed.values().stream().map(Intake::richest).toList();
    }

    private static Placed richest(List<Placed> same) {
        if (same.size() == 1) {
            return same.getFirst();
        }
        // The links of what is stored already were not counted above.
        List<Placed> counted = same.stream().map(one -> new Placed(one.slot, one.notes, new StoredNotes(one.stored
                .origin(), one.stored.format(), one.stored.body(), one.stored.fingerprint(), BestNotes.links(one.notes),
                one.stored.episode()))).toList();
        return counted.stream().min(Comparator.comparing(Placed::stored, BestNotes.RICHEST_FIRST)).orElseThrow();
    }

    private boolean tryToStore(long showId, Placed placed) {
        try {
            store(showId, placed);
            return true;
        } catch (JdbiException e) {
            tally.lost();
            tally.problem(new Problem(placed.notes.origin() + ", " + placed.notes.episode().title(),
                    "the database did not take this episode: " + Database.failure(e),
                    "The others are kept; run it again"));
            return false;
        }
    }

    private void store(long showId, Placed placed) {
        Shelf.Slot slot = placed.slot;
        StoredNotes notes = placed.stored;
        Long known = slot.id();
        // A source whose notes went away takes nothing away.
        boolean gone = notes.body().isBlank() && slot.has(notes.origin());
        if (known != null && (slot.holds(notes.origin(), notes.fingerprint()) || gone)) {
            tally.read(known);
            return;
        }
        boolean[] better = {true};
        long id = jdbi.inTransaction(handle -> {
            RevisionDao.changed(handle);
            if (known == null) {
                long fresh = notesDao.insert(handle, showId, slot.key(), slot.slug(), notes.episode());
                notesDao.save(handle, fresh, notes);
                return fresh;
            }
            BestNotes before = best(handle, known);
            notesDao.save(handle, known, notes);
            BestNotes after = best(handle, known);
            better[0] = !after.equals(before);
            if (better[0]) {
                boolean body = after.format() != before.format() || !after.body().equals(before.body());
                notesDao.describe(handle, known, after.episode(), body);
                if (!Objects.equals(after.episode().published(), before.episode().published())) {
                    identityDao.recount(handle, extractionDao.entitiesOf(handle, known));
                }
            }
            return known;
        });
        slot.stored(id, notes.origin(), notes.fingerprint(), notes.episode());
        tally.read(id);
        if (known == null) {
            tally.fresh(id);
        } else if (better[0]) {
            tally.changed(id);
        }
    }

    private BestNotes best(Handle handle, long episodeId) {
        return BestNotes.of(notesDao.ofEpisode(handle, episodeId));
    }

    /// A file is one source however its path is written.
    private static String origin(String written) {
        String origin = written;
        if (!written.equals("-") && !written.matches("(?i)https?://.*")) {
            try {
                origin = Path.of(written).toAbsolutePath().normalize().toString();
            } catch (InvalidPathException e) {
                // Then it is no file either.
            }
        }
        return EntityKey.bounded(Stored.text(origin));
    }
}
