package io.github.shownotes.catalogue.ingest.facts;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import io.github.shownotes.catalogue.enrich.PackageFacts;
import io.github.shownotes.catalogue.enrich.Provider;
import io.github.shownotes.catalogue.enrich.RepositoryFacts;
import io.github.shownotes.catalogue.enrich.Subject;
import io.github.shownotes.catalogue.resolve.Addresses;
import io.github.shownotes.catalogue.resolve.CanonicalUrl;
import io.github.shownotes.catalogue.resolve.KeyScheme;
import io.github.shownotes.catalogue.resolve.PublishedPackage;
import io.github.shownotes.catalogue.store.DerivedProject;
import io.github.shownotes.catalogue.store.LinkedProject;
import io.github.shownotes.catalogue.store.ProjectFacts;

/// Derives a project's facts from the answers about its subjects. Pure but for the answers it looks up, so facts can be
/// derived anew at any time without asking anybody.
///
/// Of several packages or repositories the one counts that the others speak for: the repository that the package names,
/// else the first in the order of their names. PyPI is asked first for what its makers write there on purpose (summary,
/// version, pages); GitHub for the licence, which it recognises by the text.
final class FactsDerivation {
    private static final List<KeyScheme> ELSEWHERE = List.of(KeyScheme.REPO, KeyScheme.PYPI);

    private final Knowledge knowledge;

    FactsDerivation(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /// What follows for a project.
    DerivedProject of(LinkedProject project, Matching.Subjects subjects) {
        List<Subject> packages = subjects.sure(Provider.PYPI)
                .stream()
                .filter(subject -> knowledge.published(subject) != null)
                .toList();
        List<Subject> repositories = subjects.sure(Provider.GITHUB)
                .stream()
                .filter(subject -> knowledge.repository(subject) != null)
                .toList();
        if (packages.isEmpty() && repositories.isEmpty()) {
            return new DerivedProject(project.id(), subjects.rows(), null);
        }
        Subject published = packages.isEmpty() ? null : packages.getFirst();
        Subject repository = repository(repositories, published);
        return new DerivedProject(project.id(), subjects.rows(), facts(project.id(), published == null
                ? null
                : knowledge.published(published), repository == null ? null : knowledge.repository(repository),
                latest(
                        published, repository)));
    }

    private @Nullable Subject repository(List<Subject> repositories, @Nullable Subject published) {
        PublishedPackage facts = published == null ? null : knowledge.named(published);
        Set<String> named = facts == null ? Set.of() : facts.repositories();
        return repositories.stream()
                .filter(subject -> named.contains(subject.key().value()))
                .findFirst()
                .orElse(repositories.isEmpty() ? null : repositories.getFirst());
    }

    private Instant latest(@Nullable Subject published, @Nullable Subject repository) {
        Instant latest = Instant.EPOCH;
        for (Subject subject : new Subject[]{published, repository}) {
            Instant confirmed = subject == null ? null : knowledge.answer(subject).confirmedAt();
            if (confirmed != null && confirmed.isAfter(latest)) {
                latest = confirmed;
            }
        }
        return latest;
    }

    private static ProjectFacts facts(long id, @Nullable PackageFacts published, @Nullable RepositoryFacts repository,
            Instant asOf) {
        ProjectFacts facts = new ProjectFacts(id, null, null, null, null, null, null, null, null, null, null, List.of(),
                null, null, null, null, null, asOf);
        if (repository != null) {
            facts = new ProjectFacts(id, repository.description(), page(repository.homepage()), null, repository.url(),
                    null, repository.release(), repository.released(), null, repository.licence(),
                    repository.language(), repository.topics(), repository.stars(), repository.forks(),
                    repository.openIssues(), repository.created(), repository.pushed(), asOf);
        }
        return published == null ? facts : with(published, facts);
    }

    /// What a repository tells, completed and corrected by the package.
    private static ProjectFacts with(PackageFacts published, ProjectFacts source) {
        String home = page(published.address("homepage", "home page", "home", "website"));
        return new ProjectFacts(source.entityId(), either(published.summary(), source.summary()), either(home, either(
                page(published.addresses().get("")), source.homepage())), page(published.address("doc")),
                source.repository() == null ? named(published) : source.repository(),
                published.name(), published.version(), published.uploaded(),
                published.requiresPython(), either(source.licence(), published.licence()), source.language(), source
                        .topics(),
                source.stars(), source.forks(), source.openIssues(), source.created(), source
                        .pushed(),
                source.asOf());
    }

    private static @Nullable String named(PackageFacts published) {
        Set<String> repositories = published.asPublished().repositories();
        return repositories.isEmpty() ? null : "https://" + repositories.iterator().next();
    }

    /// An address that leads to a page of the project's own; a repository or package is told elsewhere.
    private static @Nullable String page(@Nullable String address) {
        CanonicalUrl page = CanonicalUrl.of(Objects.requireNonNullElse(address, ""));
        return page.isWeb() && !ELSEWHERE.contains(Addresses.project(page).scheme())
                ? CanonicalUrl.linkable(String.valueOf(address))
                : null;
    }

    private static @Nullable String either(@Nullable String first, @Nullable String second) {
        return first == null ? second : first;
    }
}
