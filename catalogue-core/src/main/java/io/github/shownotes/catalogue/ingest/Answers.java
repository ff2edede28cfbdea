package io.github.shownotes.catalogue.ingest;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import io.github.shownotes.catalogue.enrich.AnswerStatus;
import io.github.shownotes.catalogue.enrich.PackageFacts;
import io.github.shownotes.catalogue.enrich.RepositoryFacts;
import io.github.shownotes.catalogue.enrich.VitalSigns;
import io.github.shownotes.catalogue.resolve.RepositorySighting;

/// What the kept answers about one project tell. Pure.
///
/// @param published its package, or null
/// @param repository its repository, or null
/// @param packageGone since when none of its packages is found, or null
/// @param repositoryGone since when none of its repositories is found, or null
record Answers(@Nullable PackageFacts published, @Nullable RepositoryFacts repository, @Nullable LocalDate packageGone,
        @Nullable LocalDate repositoryGone) {
    private static final String HOST = "github.com/";

    /// Reads a project's answers; of several packages or repositories the first one that there is counts.
    static Answers of(List<Told> answers) {
        PackageFacts published = null;
        RepositoryFacts repository = null;
        LocalDate packageGone = null;
        LocalDate repositoryGone = null;
        for (Told answer : answers) {
            boolean gone = answer.is(AnswerStatus.GONE);
            if (answer.isPackage() && gone) {
                packageGone = answer.checked();
            } else if (answer.isPackage() && published == null) {
                published = answer.published();
            } else if (!answer.isPackage() && gone) {
                repositoryGone = answer.checked();
            } else if (!answer.isPackage() && repository == null) {
                repository = answer.repository();
            }
        }
        return new Answers(published, repository, published == null ? packageGone : null, repository == null
                ? repositoryGone
                : null);
    }

    /// Where repositories were found.
    static List<RepositorySighting> sightings(List<Told> answers) {
        var sightings = new ArrayList<RepositorySighting>();
        for (Told answer : answers) {
            RepositoryFacts facts = answer.is(AnswerStatus.OK) ? answer.repository() : null;
            if (facts != null) {
                sightings.add(new RepositorySighting(HOST + answer.subject(), HOST + facts.nameWithOwner().toLowerCase(
                        Locale.ROOT), facts.nodeId()));
            }
        }
        return sightings;
    }

    /// How the project is doing.
    VitalSigns signs() {
        LocalDate released = published != null
                ? day(published.uploaded())
                : repository == null
                        ? null
                        : day(repository
                                .released());
        return new VitalSigns(repository != null && repository.archived(), repositoryGone, packageGone,
                published == null
                        ? null
                        : published.status(),
                published != null && published.yanked(), published == null
                        ? null
                        : published.yankedReason(),
                published != null
                        ? published.version()
                        : repository == null ? null : repository.release(),
                released, repository == null
                        ? null
                        : day(repository.pushed()),
                repository == null ? null : repository.openIssues(),
                repository == null ? null : repository.stars(), classifiers());
    }

    List<String> classifiers() {
        return published == null ? List.of() : published.classifiers();
    }

    List<String> topics() {
        return repository == null ? List.of() : repository.topics();
    }

    @Nullable
    String summary() {
        String summary = published == null ? null : published.summary();
        return summary != null || repository == null ? summary : repository.description();
    }

    private static @Nullable LocalDate day(@Nullable Instant time) {
        return time == null ? null : LocalDate.ofInstant(time, ZoneOffset.UTC);
    }
}
