package io.github.shownotes.catalogue.ingest;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntFunction;

import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

import io.github.shownotes.catalogue.extract.ExtractedEpisode;
import io.github.shownotes.catalogue.extract.KnownNames;
import io.github.shownotes.catalogue.extract.LearnedName;
import io.github.shownotes.catalogue.extract.MentionExtractor;
import io.github.shownotes.catalogue.source.Problem;
import io.github.shownotes.catalogue.store.Database;
import io.github.shownotes.catalogue.store.EpisodeState;
import io.github.shownotes.catalogue.store.ExtractionDao;
import io.github.shownotes.catalogue.store.IdentityDao;
import io.github.shownotes.catalogue.store.NotesDao;
import io.github.shownotes.catalogue.store.RevisionDao;

/// Finds the mentions of every episode whose notes, rules or names are others than when it was last read, and
/// has them written, a few episodes in one transaction.
///
/// The names that can be recognised without a link are learned from all stored notes first (see [Learning]), so that the
/// outcome depends neither on the order in which sources came nor on where an earlier run was cut off.
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

    /// Brings all mentions up to date.
    void run() {
        List<EpisodeState> all = jdbi.withHandle(notesDao::states);
        KnownNames bundled = KnownNames.bundled();
        var knowledge = new HashMap<String, String>();
        var due = new HashSet<Long>();
        for (EpisodeState state : all) {
            String now = knowledge.computeIfAbsent(state.show().slug(),
                    show -> Fingerprint.of(bundled.version(), state.show()));
            if (state.extraction() == null || !now.equals(state.knowledge())) {
                due.add(state.id());
            }
        }
        var learning = new Learning(jdbi, notesDao);
        List<LearnedName> learned = learning.learn(all, due);
        List<EpisodeState> tasks = all.stream().filter(state -> due.contains(state.id())).toList();
        if (!tasks.isEmpty()) {
            var extractor = new MentionExtractor(bundled.with(learned));
            run(tasks, from -> extract(part(tasks, from), learning, extractor, knowledge));
        }
    }

    /// While some episodes are written, the next ones are read.
    ///
    /// @param reader begins to read the episodes from a place on
    private void run(List<EpisodeState> tasks, IntFunction<CompletableFuture<List<Finding>>> reader) {
        EpisodeWriter writer = writer();
        int done = 0;
        CompletableFuture<List<Finding>> next = reader.apply(0);
        for (int from = 0; from < tasks.size(); from += TOGETHER) {
            List<Finding> findings = next.join();
            next = reader.apply(from + TOGETHER);
            writer = write(findings.stream().filter(Finding::isNew).toList(), writer);
            var same = new HashMap<Long, String>();
            findings.stream().filter(finding -> !finding.isNew()).forEach(finding -> same.put(finding.episode().id(),
                    finding.knowledge()));
            jdbi.useTransaction(handle -> extractionDao.stamp(handle, same));
            for (int i = 0; i < part(tasks, from).size(); i++) {
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

    private static List<EpisodeState> part(List<EpisodeState> tasks, int from) {
        return tasks.subList(Math.min(from, tasks.size()), Math.min(from + TOGETHER, tasks.size()));
    }

    /// Begins to read some episodes, on all processors.
    ///
    /// @param knowledge the fingerprint of what is known of each show, by its slug
    private static CompletableFuture<List<Finding>> extract(List<EpisodeState> part, Learning learning,
            MentionExtractor extractor, Map<String, String> knowledge) {
        return CompletableFuture.supplyAsync(() -> learning.read(part).parallelStream().map(read -> {
            ExtractedEpisode extracted = extractor.extract(read.notes());
            return new Finding(read.state(), extracted, Fingerprint.of(extracted), knowledge.getOrDefault(read.state()
                    .show()
                    .slug(), ""));
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
