package io.github.shownotes.catalogue.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

import io.github.shownotes.catalogue.extract.ExtractedEpisode;
import io.github.shownotes.catalogue.extract.KnownNames;
import io.github.shownotes.catalogue.extract.LearnedName;
import io.github.shownotes.catalogue.extract.MentionExtractor;
import io.github.shownotes.catalogue.source.Problem;
import io.github.shownotes.catalogue.source.ShowNotes;
import io.github.shownotes.catalogue.store.Database;
import io.github.shownotes.catalogue.store.ExtractionDao;
import io.github.shownotes.catalogue.store.IdentityDao;
import io.github.shownotes.catalogue.store.NotesDao;
import io.github.shownotes.catalogue.store.RevisionDao;
import io.github.shownotes.catalogue.store.StoredEpisode;

/// Finds the mentions of every episode whose notes, rules or names are others than when it was last read, and
/// has them written, a few episodes in one transaction.
///
/// The names that can be recognised without a link are learned from all stored notes, so that the outcome depends neither
/// on the order in which sources came nor on where an earlier run was cut off.
final class Cataloguing {
    private static final String STEP = "Finding mentions";
    /// How many episodes are read at once by all processors, and how often unchanged ones are stamped.
    private static final int CHUNK = 64;
    /// How many episodes are written in one transaction: a commit costs as much as writing an episode.
    private static final int TOGETHER = 16;

    private final Jdbi jdbi;
    private final NotesDao notesDao;
    private final IdentityDao identityDao;
    private final ExtractionDao extractionDao;
    private final Tally tally;
    private final Progress progress;

    Cataloguing(Jdbi jdbi, NotesDao notes, IdentityDao identities, ExtractionDao extractions, Tally tally,
            Progress progress) {
        this.jdbi = jdbi;
        this.notesDao = notes;
        this.identityDao = identities;
        this.extractionDao = extractions;
        this.tally = tally;
        this.progress = progress;
    }

    private record Task(StoredEpisode episode, ShowNotes notes, String knowledge) {}

    private record Found(Task task, ExtractedEpisode extracted, String fingerprint) {
        boolean isNew() {
            return !fingerprint.equals(task.episode.extraction());
        }
    }

    /// Brings all mentions up to date.
    void run() {
        List<StoredEpisode> episodes = jdbi.withHandle(notesDao::all);
        List<ShowNotes> best = episodes.stream().map(Cataloguing::best).toList();
        KnownNames bundled = KnownNames.bundled();
        List<LearnedName> learned = MentionExtractor.learn(best);
        String names = Fingerprint.of(bundled.version(), learned);
        var tasks = new ArrayList<Task>();
        for (int i = 0; i < episodes.size(); i++) {
            StoredEpisode episode = episodes.get(i);
            String knowledge = Fingerprint.of(names, episode.show());
            if (episode.extraction() == null || !knowledge.equals(episode.knowledge())) {
                tasks.add(new Task(episode, best.get(i), knowledge));
            }
        }
        var extractor = new MentionExtractor(bundled.with(learned));
        if (!tasks.isEmpty()) {
            run(tasks, extractor);
        }
    }

    private static ShowNotes best(StoredEpisode episode) {
        return BestNotes.of(episode.notes()).asNotes(episode.show(), episode.show().slug() + "/" + episode.key());
    }

    private void run(List<Task> tasks, MentionExtractor extractor) {
        EpisodeWriter writer = writer();
        int done = 0;
        for (int from = 0; from < tasks.size(); from += CHUNK) {
            var same = new HashMap<Long, String>();
            var fresh = new ArrayList<Found>();
            for (Found found : extract(tasks.subList(from, Math.min(tasks.size(), from + CHUNK)), extractor)) {
                if (found.isNew()) {
                    fresh.add(found);
                } else {
                    same.put(found.task.episode.id(), found.task.knowledge);
                }
            }
            for (int first = 0; first < fresh.size(); first += TOGETHER) {
                List<Found> part = fresh.subList(first, Math.min(fresh.size(), first + TOGETHER));
                writer = write(part, writer);
                for (int i = 0; i < part.size(); i++) {
                    progress.at(STEP, ++done, tasks.size());
                }
            }
            jdbi.useTransaction(handle -> extractionDao.stamp(handle, same));
            done += same.size();
            progress.at(STEP, done, tasks.size());
        }
    }

    /// Writes episodes in one transaction, or, when the database does not take one of them, each in its own.
    ///
    /// @return the writer for the next ones
    private EpisodeWriter write(List<Found> part, EpisodeWriter writer) {
        if (tryToWrite(part, writer, part.size() == 1)) {
            return writer;
        }
        // What the lost transaction had added in memory is not in the database.
        EpisodeWriter next = writer();
        if (part.size() > 1) {
            for (Found found : part) {
                if (!tryToWrite(List.of(found), next, true)) {
                    next = writer();
                }
            }
        }
        return next;
    }

    private EpisodeWriter writer() {
        return jdbi.withHandle(handle -> new EpisodeWriter(handle, identityDao, extractionDao));
    }

    private static List<Found> extract(List<Task> tasks, MentionExtractor extractor) {
        return tasks.parallelStream().map(task -> {
            ExtractedEpisode extracted = extractor.extract(task.notes);
            return new Found(task, extracted, Fingerprint.of(extracted));
        }).toList();
    }

    private boolean tryToWrite(List<Found> part, EpisodeWriter writer, boolean tell) {
        try {
            int mentions = jdbi.inTransaction(handle -> {
                RevisionDao.changed(handle);
                int written = 0;
                for (Found found : part) {
                    written += writer.write(handle, found.task.episode, found.extracted, found.fingerprint,
                            found.task.knowledge);
                }
                writer.recount(handle);
                return written;
            });
            tally.mentions(mentions);
            part.forEach(found -> tally.changed(found.task.episode.id()));
            return true;
        } catch (JdbiException e) {
            if (tell) {
                tally.problem(new Problem(part.getFirst().task.notes.episode().title(),
                        "the database did not take its mentions: " + Database.failure(e),
                        "The others are kept; run it again"));
            }
            return false;
        }
    }
}
