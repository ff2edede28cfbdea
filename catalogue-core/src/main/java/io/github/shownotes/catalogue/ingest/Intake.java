package io.github.shownotes.catalogue.ingest;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntConsumer;

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

/// Stores what sources say of episodes, some in one transaction. Nothing that another source said is touched.
final class Intake {
    private static final String STEP = "Storing notes";
    /// How many episodes are stored in one transaction: a commit costs as much as storing an episode.
    private static final int TOGETHER = 64;
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
            List<Placed> placed = place(ofShow, shelf);
            for (int from = 0; from < placed.size(); from += TOGETHER) {
                List<Placed> part = placed.subList(from, Math.min(placed.size(), from + TOGETHER));
                int before = done;
                whole &= store(showId, part, i -> progress.at(STEP, before + i, reading.notes().size()));
                done += part.size();
            }
        }
        return whole;
    }

    private record Placed(Shelf.Slot slot, ShowNotes notes, StoredNotes stored) {
        /// The same with the number of links, where it is not stored already.
        Placed counted() {
            return slot.holds(stored.origin(), stored.fingerprint())
                    ? this
                    : new Placed(slot, notes, stored.withLinks(BestNotes.links(notes)));
        }

        /// Whether there is nothing to store. A source whose notes went away takes nothing away.
        boolean isStored() {
            boolean gone = stored.body().isBlank() && slot.has(stored.origin());
            return slot.id() != null && (slot.holds(stored.origin(), stored.fingerprint()) || gone);
        }
    }

    /// Finds each episode's place; of two entries for one episode in one source the richer is taken.
    private static List<Placed> place(List<ShowNotes> ofShow, Shelf shelf) {
        Set<String> unique = Shelf.uniqueGuids(ofShow.stream().map(ShowNotes::episode).toList());
        var places = new ArrayList<Placed>();
        for (ShowNotes notes : ofShow.stream().sorted(EARLIEST_FIRST).toList()) {
            String guid = notes.episode().guid();
            String origin = origin(notes.origin());
            places.add(new Placed(shelf.place(origin, notes.episode(), guid != null && unique.contains(guid)), notes,
                    new StoredNotes(origin, notes.format(), notes.body(), Fingerprint.of(notes), 0, notes.episode())));
        }
        var placed = new LinkedHashMap<String, List<Placed>>();
        // Counting reads all of the notes, which is most of the work here.
        for (Placed one : places.parallelStream().map(Placed::counted).toList()) {
            placed.computeIfAbsent(one.slot.key() + "\t" + one.stored.origin(), none -> new ArrayList<>()).add(one);
        }
        return placed.values().stream().map(Intake::richest).toList();
    }

    private static Placed richest(List<Placed> same) {
        if (same.size() == 1) {
            return same.getFirst();
        }
        // The links of what is stored already were not counted above.
        return same.stream()
                .map(one -> new Placed(one.slot, one.notes, one.stored.withLinks(BestNotes.links(one.notes))))
                .min(Comparator.comparing(Placed::stored, StoredNotes.RICHEST_FIRST))
                .orElseThrow();
    }

    /// Stores some episodes in one transaction, or, when the database does not take one of them, each in its own.
    ///
    /// @param steps hears how many of them are done
    /// @return whether all are stored
    private boolean store(long showId, List<Placed> placed, IntConsumer steps) {
        List<Placed> left = placed.stream().filter(one -> !one.isStored()).toList();
        int same = placed.size() - left.size();
        placed.stream().filter(Placed::isStored).forEach(one -> tally.read(Objects.requireNonNull(one.slot.id())));
        steps.accept(same);
        if (left.isEmpty() || tryToStore(showId, left, left.size() == 1, i -> steps.accept(same + i))) {
            return true;
        }
        boolean whole = left.size() > 1;
        for (Placed one : left.size() > 1 ? left : List.<Placed>of()) {
            whole &= tryToStore(showId, List.of(one), true, i -> {});
        }
        return whole;
    }

    private boolean tryToStore(long showId, List<Placed> placed, boolean tell, IntConsumer steps) {
        var stored = new ArrayList<Runnable>();
        try {
            jdbi.useTransaction(handle -> {
                RevisionDao.changed(handle);
                var fresh = new HashMap<Shelf.Slot, Long>();
                for (Placed one : placed) {
                    stored.add(store(handle, showId, one, fresh));
                    steps.accept(stored.size());
                }
            });
        } catch (JdbiException e) {
            if (tell) {
                ShowNotes notes = placed.getFirst().notes;
                tally.lost();
                tally.problem(new Problem(notes.origin() + ", " + notes.episode().title(),
                        "the database did not take this episode: " + Database.failure(e),
                        "The others are kept; run it again"));
            }
            return false;
        }
        stored.forEach(Runnable::run);
        return true;
    }

    /// @param fresh the episodes that this transaction added
    /// @return what there is to note once the transaction is done
    private Runnable store(Handle handle, long showId, Placed placed, Map<Shelf.Slot, Long> fresh) {
        Shelf.Slot slot = placed.slot;
        StoredNotes notes = placed.stored;
        Long known = slot.id() == null ? fresh.get(slot) : slot.id();
        boolean better = true;
        long id;
        if (known == null) {
            id = notesDao.insert(handle, showId, slot.key(), slot.slug(), notes.episode());
            fresh.put(slot, id);
            notesDao.save(handle, id, notes);
        } else {
            id = known;
            BestNotes before = best(handle, id);
            notesDao.save(handle, id, notes);
            BestNotes after = best(handle, id);
            better = !after.equals(before);
            if (after.differsInAudioOnly(before)) {
                notesDao.record(handle, id, after.episode().audio());
            } else if (better) {
                boolean body = after.format() != before.format() || !after.body().equals(before.body());
                notesDao.describe(handle, id, after.episode(), body);
                if (!Objects.equals(after.episode().published(), before.episode().published())) {
                    identityDao.recount(handle, extractionDao.entitiesOf(handle, List.of(id)));
                }
            }
        }
        boolean changed = better;
        return () -> {
            slot.stored(id, notes.origin(), notes.fingerprint(), notes.episode());
            tally.read(id);
            if (known == null) {
                tally.fresh(id);
            } else if (changed) {
                tally.changed(id);
            }
        };
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
