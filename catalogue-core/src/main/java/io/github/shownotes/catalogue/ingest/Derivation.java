package io.github.shownotes.catalogue.ingest;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

import io.github.shownotes.catalogue.enrich.Categorizer;
import io.github.shownotes.catalogue.enrich.CategoryAssignment;
import io.github.shownotes.catalogue.enrich.ProjectText;
import io.github.shownotes.catalogue.enrich.Taxonomy;
import io.github.shownotes.catalogue.store.DerivationDao;

/// Derives the projects' categories and health flags from what is stored, and writes those that are others than before.
///
/// Nobody is asked, so it can run as often as one likes: at the end of every ingest and of every enrichment.
public final class Derivation {
    private final Jdbi jdbi;
    private final Taxonomy taxonomy;
    private final Clock clock;
    private final DerivationDao dao = new DerivationDao();

    /// A derivation.
    ///
    /// @param clock tells what day it is
    public Derivation(Jdbi jdbi, Taxonomy taxonomy, Clock clock) {
        this.jdbi = jdbi;
        this.taxonomy = taxonomy;
        this.clock = clock;
    }

    /// Brings categories and flags up to date in one transaction.
    ///
    /// @param curated the categories that people gave to projects, by the project's key; they replace all others
    /// @return how many projects have other categories or flags than before
    public int run(Map<Long, List<CategoryAssignment>> curated) {
        return jdbi.inTransaction(handle -> derive(handle, curated));
    }

    private int derive(Handle handle, Map<Long, List<CategoryAssignment>> curated) {
        List<DerivationDao.Project> projects = dao.projects(handle);
        Map<Long, Set<ProjectText.Passage>> passages = dao.passages(handle);
        var categorizer = new Categorizer(taxonomy);
        var categories = new LinkedHashMap<Long, List<CategoryAssignment>>();
        for (DerivationDao.Project project : projects) {
            categories.put(project.id(), curated.containsKey(project.id())
                    ? curated.get(project.id())
                    : categorizer.categories(new ProjectText(project.names(), List.of(), List.of(), null,
                            new ArrayList<>(passages.getOrDefault(project.id(), Set.of())))));
        }
        return dao.storeCategories(handle, taxonomy.categories(), categories);
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
