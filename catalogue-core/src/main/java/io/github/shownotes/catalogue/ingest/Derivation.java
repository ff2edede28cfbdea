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
import java.util.stream.Collectors;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

import io.github.shownotes.catalogue.enrich.Categorizer;
import io.github.shownotes.catalogue.enrich.CategoryAssignment;
import io.github.shownotes.catalogue.enrich.Health;
import io.github.shownotes.catalogue.enrich.HealthFlag;
import io.github.shownotes.catalogue.enrich.ProjectText;
import io.github.shownotes.catalogue.enrich.Taxonomy;
import io.github.shownotes.catalogue.resolve.RepositorySighting;
import io.github.shownotes.catalogue.source.Problem;
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

    /// Brings identities, categories and flags up to date, each in one transaction.
    ///
    /// @param curated the categories that people gave to projects, by the project's key; they replace all others
    /// @param problems hears of addresses that lead to other repositories than they did
    /// @return how many projects have other categories or flags than before
    public int run(Map<Long, List<CategoryAssignment>> curated, Consumer<Problem> problems) {
        Map<Long, List<Told>> told = jdbi.withHandle(this::told);
        List<RepositorySighting> sightings = Answers.sightings(told.values().stream().flatMap(List::stream).toList());
        boolean moved = jdbi.inTransaction(handle -> new RepositoryMoves(clock).seeAll(handle, sightings, problems));
        Map<Long, List<Told>> current = moved ? jdbi.withHandle(this::told) : told;
        return jdbi.inTransaction(handle -> derive(handle, current, curated));
    }

    /// Reading what providers said takes longer than anything else here; it is done once, by all processors.
    private Map<Long, List<Told>> told(Handle handle) {
        return dao.answers(handle)
                .entrySet()
                .parallelStream()
                .collect(Collectors.toConcurrentMap(Map.Entry::getKey, entry -> entry.getValue()
                        .stream()
                        .map(Told::of)
                        .toList()));
    }

    private int derive(Handle handle, Map<Long, List<Told>> told, Map<Long, List<CategoryAssignment>> curated) {
        Map<Long, Set<ProjectText.Passage>> passages = dao.passages(handle);
        Map<Long, HealthFlag> renames = dao.renames(handle);
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        var categorizer = new Categorizer(taxonomy);
        List<Derived> all = dao.projects(handle).parallelStream().map(project -> {
            Answers answers = Answers.of(told.getOrDefault(project.id(), List.of()));
            List<CategoryAssignment> given = curated.get(project.id());
            List<CategoryAssignment> categories = given != null
                    ? given
                    : categorizer.categories(new ProjectText(project.names(), answers.classifiers(), answers.topics(),
                            answers.summary(), new ArrayList<>(passages.getOrDefault(project.id(), Set.of()))));
            return new Derived(project.id(), categories, flags(answers, renames.get(project.id()), today));
        }).toList();
        var categories = new LinkedHashMap<Long, List<CategoryAssignment>>();
        var flags = new LinkedHashMap<Long, List<HealthFlag>>();
        for (Derived derived : all) {
            categories.put(derived.id, derived.categories);
            if (!derived.flags.isEmpty()) {
                flags.put(derived.id, derived.flags);
            }
        }
        return dao.storeCategories(handle, taxonomy.categories(), categories) + dao.storeFlags(handle, flags);
    }

    private static List<HealthFlag> flags(Answers answers, @Nullable HealthFlag renamed, LocalDate today) {
        var flags = new ArrayList<>(Health.flags(answers.signs(), today));
        if (renamed != null) {
            flags.add(renamed);
        }
        return flags;
    }

    private record Derived(long id, List<CategoryAssignment> categories, List<HealthFlag> flags) {}
}
