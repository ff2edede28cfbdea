package io.github.shownotes.catalogue.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.CompletableFuture;

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
    /// How many episodes are read at once and written in one transaction: a commit costs as much as writing an episode.
    private static final int TOGETHER = 64;

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

    /// While some episodes are written, the next ones are read.
    private void run(List<Task> tasks, MentionExtractor extractor) {
        EpisodeWriter writer = writer();
        int done = 0;
        CompletableFuture<List<Finding>> next = extract(tasks, 0, extractor);
        for (int from = 0; from < tasks.size(); from += TOGETHER) {
            List<Finding> findings = next.join();
            next = extract(tasks, from + TOGETHER, extractor);
            writer = write(findings.stream().filter(Finding::isNew).toList(), writer);
            var same = new HashMap<Long, String>();
            findings.stream().filter(finding -> !finding.isNew()).forEach(finding -> same.put(finding.episode().id(),
                    finding.knowledge()));
            jdbi.useTransaction(handle -> extractionDao.stamp(handle, same));
            for (int i = 0; i < findings.size(); i++) {
                progress.at(STEP, ++done, tasks.size());
            }
        }
    }

    /// Writes episodes in one transaction, or, when the database does not take one of them, each in its own.
    ///
    /// @return the writer for the next ones
    private EpisodeWriter write(List<Finding> findings, EpisodeWriter writer) {
        if (findings.isEmpty() || tryToWrite(findings, writer, findings.size() == 1)) {
            return writer;
        }
        // What the lost transaction had added in memory is not in the database.
        EpisodeWriter next = writer();
        if (findings.size() > 1) {
            for (Finding finding : findings) {
                if (!tryToWrite(List.of(finding), next, true)) {
                    next = writer();
                }
            }
        }
        return next;
    }

    private EpisodeWriter writer() {
        return jdbi.withHandle(handle -> new EpisodeWriter(handle, identityDao, extractionDao));
    }

    /// Begins to read some episodes, on all processors.
    private static CompletableFuture<List<Finding>> extract(List<Task> tasks, int from, MentionExtractor extractor) {
        List<Task> part = tasks.subList(Math.min(from, tasks.size()), Math.min(from + TOGETHER, tasks.size()));
        return CompletableFuture.supplyAsync(() -> part.parallelStream().map(task -> {
            ExtractedEpisode extracted = extractor.extract(task.notes);
            return new Finding(task.episode, extracted, Fingerprint.of(extracted), task.knowledge);
        }).toList());
    }

    private boolean tryToWrite(List<Finding> findings, EpisodeWriter writer, boolean tell) {
        try {
            int mentions = jdbi.inTransaction(handle -> {
                RevisionDao.changed(handle);
                return writer.write(handle, findings);
            });
            tally.mentions(mentions);
            findings.forEach(finding -> tally.changed(finding.episode().id()));
            return true;
        } catch (JdbiException e) {
            if (tell) {
                tally.problem(new Problem(findings.getFirst().extracted().notes().episode().title(),
                        "the database did not take its mentions: " + Database.failure(e),
                        "The others are kept; run it again"));
            }
            return false;
        }
    }
}
