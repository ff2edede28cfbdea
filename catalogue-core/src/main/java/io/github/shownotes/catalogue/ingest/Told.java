package io.github.shownotes.catalogue.ingest;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import io.github.shownotes.catalogue.enrich.AnswerStatus;
import io.github.shownotes.catalogue.enrich.PackageFacts;
import io.github.shownotes.catalogue.enrich.Provider;
import io.github.shownotes.catalogue.enrich.RepositoryFacts;
import io.github.shownotes.catalogue.store.DerivationDao.Answer;

/// A kept answer, read.
///
/// @param subject what was asked for
/// @param status how it was answered last, as [AnswerStatus#label] has it; empty when it never was
/// @param checked the day of the last question, or null
/// @param isPackage whether it is about a package, else about a repository
/// @param published what PyPI said, or null
/// @param repository what GitHub said, or null
record Told(String subject, String status, @Nullable LocalDate checked, boolean isPackage,
        @Nullable PackageFacts published, @Nullable RepositoryFacts repository) {
    static Told of(Answer answer) {
        boolean isPackage = answer.provider().equals(Provider.PYPI.label());
        return new Told(answer.subject(), answer.status(), answer.checked(), isPackage, isPackage
                ? PackageFacts.read(answer.raw())
                : null, isPackage ? null : RepositoryFacts.read(answer.raw()));
    }

    boolean is(AnswerStatus other) {
        return status.equals(other.label());
    }
}
