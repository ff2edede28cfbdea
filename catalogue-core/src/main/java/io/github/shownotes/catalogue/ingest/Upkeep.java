package io.github.shownotes.catalogue.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

import io.github.shownotes.catalogue.enrich.Category;
import io.github.shownotes.catalogue.enrich.CategoryAssignment;
import io.github.shownotes.catalogue.enrich.Taxonomy;
import io.github.shownotes.catalogue.resolve.Correction;
import io.github.shownotes.catalogue.resolve.Curation;
import io.github.shownotes.catalogue.resolve.EntityKind;
import io.github.shownotes.catalogue.source.Problem;
import io.github.shownotes.catalogue.store.CorrectionDao;
import io.github.shownotes.catalogue.store.ExtractionDao;
import io.github.shownotes.catalogue.store.IdentityDao;
import io.github.shownotes.catalogue.store.LinkCheckDao;
import io.github.shownotes.catalogue.store.NotesDao;
import io.github.shownotes.catalogue.store.RevisionDao;
import io.github.shownotes.catalogue.store.ShowDao;

/// What every run ends with: people's corrections win over whatever the rules decided, then categories and health flags are
/// derived anew. Writes nothing when all is as it should be.
public final class Upkeep {
    private final Jdbi jdbi;
    private final @Nullable Path curation;
    private final @Nullable Path taxonomy;
    private final Clock clock;

    /// The upkeep of a catalogue.
    ///
    /// @param curation the file with people's corrections, or null for none
    /// @param taxonomy the file with the categories, or null for those that come with the program
    /// @param clock tells when something was merged and what day it is
    public Upkeep(Jdbi jdbi, @Nullable Path curation, @Nullable Path taxonomy, Clock clock) {
        this.jdbi = jdbi;
        this.curation = curation;
        this.taxonomy = taxonomy;
        this.clock = clock;
    }

    /// Makes one of people and of articles that turned out to be one, applies the corrections, and reads the episodes again that one of them
    /// divides, or that one which was taken back had changed. For one process at a time, see
    /// [io.github.shownotes.catalogue.store.IngestTurn].
    ///
    /// @param problems hears what is wrong with their file
    public void correct(Consumer<Problem> problems) {
        var tally = new Tally();
        correct(tally, Progress.NONE);
        tally.report().problems().forEach(problems);
    }

    /// The same, counted.
    void correct(Tally tally, Progress progress) {
        Map<String, String> moved = new LinkCheckDao(jdbi).permanentRedirects();
        told(jdbi.inTransaction(handle -> new Namesakes(clock).merge(handle) + new ArticleMoves(clock).follow(handle,
                moved)));
        Curation read = curation == null ? null : Corrections.read(curation, tally::problem);
        var identities = new IdentityDao();
        tally.corrected(read == null ? 0 : told(new Corrections(jdbi, identities, clock).apply(read)));
        var extractions = new ExtractionDao();
        if (jdbi.withHandle(extractions::isAnyOutOfDate)) {
            new Cataloguing(jdbi, new NotesDao(new ShowDao()), identities, extractions, tally, progress).run();
        }
    }

    /// Derives categories and flags.
    ///
    /// @param problems hears what is wrong with the taxonomy, or with a correction of a category
    /// @return how many projects have others than before
    public int derive(Consumer<Problem> problems) {
        Taxonomy categories = taxonomy(problems);
        // What is wrong with the file was told when it was applied.
        Curation read = curation == null ? null : Corrections.read(curation, problem -> {});
        Map<Long, List<CategoryAssignment>> curated = read == null
                ? Map.of()
                : jdbi.withHandle(handle -> curated(handle, read, categories, problems));
        return told(new Derivation(jdbi, categories, clock).run(curated, problems));
    }

    /// Lets other processes know of changes that leave no newer row behind.
    private int told(int changes) {
        if (changes > 0) {
            jdbi.useTransaction(RevisionDao::changed);
        }
        return changes;
    }

    private Taxonomy taxonomy(Consumer<Problem> problems) {
        if (taxonomy == null) {
            return Taxonomy.bundled();
        }
        try {
            Taxonomy read = Taxonomy.read(taxonomy.toString(), Files.readString(taxonomy));
            read.problems().forEach(problems);
            return read.categories().isEmpty() ? Taxonomy.bundled() : read;
        } catch (IOException e) {
            problems.accept(new Problem(taxonomy.toString(), "the categories cannot be read",
                    "Check that it is a text file you may read"));
            return Taxonomy.bundled();
        }
    }

    private static Map<Long, List<CategoryAssignment>> curated(Handle handle, Curation curation, Taxonomy taxonomy,
            Consumer<Problem> problems) {
        var dao = new CorrectionDao();
        var curated = new HashMap<Long, List<CategoryAssignment>>();
        for (Correction correction : curation.corrections()) {
            if (correction instanceof Correction.Categorize categorize) {
                var assigned = new ArrayList<CategoryAssignment>();
                for (String name : categorize.categories()) {
                    Category category = taxonomy.find(name);
                    if (category == null) {
                        problems.accept(new Problem(categorize.place(), "there is no category " + name,
                                "Use one of taxonomy.yaml"));
                    } else {
                        assigned.add(new CategoryAssignment(category.slug(), assigned.isEmpty(), "a person says so"));
                    }
                }
                if (!assigned.isEmpty()) {
                    dao.find(handle, EntityKind.PROJECT, categorize.name()).forEach(id -> curated.put(id, assigned));
                }
            }
        }
        return curated;
    }
}
