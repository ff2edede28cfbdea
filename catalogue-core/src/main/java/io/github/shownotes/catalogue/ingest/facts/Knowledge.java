package io.github.shownotes.catalogue.ingest.facts;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import io.github.shownotes.catalogue.enrich.KeptAnswer;
import io.github.shownotes.catalogue.enrich.PackageFacts;
import io.github.shownotes.catalogue.enrich.RepositoryFacts;
import io.github.shownotes.catalogue.enrich.Subject;
import io.github.shownotes.catalogue.resolve.PublishedPackage;

/// Every answer that is kept, and the facts in it. For one thread.
final class Knowledge {
    private final Map<Subject, KeptAnswer> answers = new HashMap<>();
    /// Reading an answer costs more than keeping what was read.
    private final Map<Subject, Optional<PackageFacts>> packages = new HashMap<>();
    private final Map<Subject, Optional<PublishedPackage>> named = new HashMap<>();
    private final Map<Subject, Optional<RepositoryFacts>> repositories = new HashMap<>();

    Knowledge(Collection<KeptAnswer> answers) {
        learn(answers);
    }

    /// Puts answers in place of those about the same things.
    void learn(Collection<KeptAnswer> fresh) {
        for (KeptAnswer answer : fresh) {
            answers.put(answer.subject(), answer);
            packages.remove(answer.subject());
            named.remove(answer.subject());
            repositories.remove(answer.subject());
        }
    }

    /// What is kept of a thing; see [KeptAnswer#never].
    KeptAnswer answer(Subject subject) {
        KeptAnswer answer = answers.get(subject);
        return answer == null ? KeptAnswer.never(subject) : answer;
    }

    /// What PyPI said of a package, or null when it never did.
    @Nullable
    PackageFacts published(Subject subject) {
        return packages.computeIfAbsent(subject, asked -> Optional.ofNullable(PackageFacts.read(answer(asked).raw())))
                .orElse(null);
    }

    /// The same as matching sees it.
    @Nullable
    PublishedPackage named(Subject subject) {
        return named.computeIfAbsent(subject, asked -> Optional.ofNullable(published(asked)).map(
                PackageFacts::asPublished)).orElse(null);
    }

    /// What GitHub said of a repository, or null when it never did.
    @Nullable
    RepositoryFacts repository(Subject subject) {
        return repositories
                .computeIfAbsent(subject, asked -> Optional.ofNullable(RepositoryFacts.read(answer(asked).raw())))
                .orElse(null);
    }
}
