package io.github.shownotes.catalogue.ingest;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

import io.github.shownotes.catalogue.enrich.Categorizer;
import io.github.shownotes.catalogue.enrich.CategoryAssignment;
import io.github.shownotes.catalogue.enrich.Health;
import io.github.shownotes.catalogue.enrich.HealthFlag;
import io.github.shownotes.catalogue.enrich.ProjectText;
import io.github.shownotes.catalogue.enrich.Taxonomy;
import io.github.shownotes.catalogue.source.Problem;
import io.github.shownotes.catalogue.store.DerivationDao;
import io.github.shownotes.catalogue.store.DerivationDao.Answer;

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

    /// Brings identities, categories and flags up to date, each in one transaction.
    ///
    /// @param curated the categories that people gave to projects, by the project's key; they replace all others
    /// @param problems hears of addresses that lead to other repositories than they did
    /// @return how many projects have other categories or flags than before
    public int run(Map<Long, List<CategoryAssignment>> curated, Consumer<Problem> problems) {
        jdbi.useTransaction(handle -> move(handle, problems));
        return jdbi.inTransaction(handle -> derive(handle, curated));
    }

    private void move(Handle handle, Consumer<Problem> problems) {
        List<Answer> answers = dao.answers(handle).values().stream().flatMap(List::stream).toList();
        new RepositoryMoves(clock).seeAll(handle, Answers.sightings(answers)).forEach(problems);
    }

    private int derive(Handle handle, Map<Long, List<CategoryAssignment>> curated) {
        List<DerivationDao.Project> projects = dao.projects(handle);
        Map<Long, Set<ProjectText.Passage>> passages = dao.passages(handle);
        Map<Long, List<Answer>> answers = dao.answers(handle);
        Map<Long, HealthFlag> renames = dao.renames(handle);
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        var categorizer = new Categorizer(taxonomy);
        var categories = new LinkedHashMap<Long, List<CategoryAssignment>>();
        var flags = new LinkedHashMap<Long, List<HealthFlag>>();
        for (DerivationDao.Project project : projects) {
            Answers told = Answers.of(answers.getOrDefault(project.id(), List.of()));
            List<CategoryAssignment> given = curated.get(project.id());
            categories.put(project.id(), given != null
                    ? given
                    : categorizer.categories(new ProjectText(project.names(), told.classifiers(), told.topics(), told
                            .summary(), new ArrayList<>(passages.getOrDefault(project.id(), Set.of())))));
            var ofProject = new ArrayList<>(Health.flags(told.signs(), today));
            HealthFlag renamed = renames.get(project.id());
            if (renamed != null) {
                ofProject.add(renamed);
            }
            if (!ofProject.isEmpty()) {
                flags.put(project.id(), ofProject);
            }
        }
        return dao.storeCategories(handle, taxonomy.categories(), categories) + dao.storeFlags(handle, flags);
    }
}
