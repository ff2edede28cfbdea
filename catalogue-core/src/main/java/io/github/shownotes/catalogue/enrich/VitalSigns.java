package io.github.shownotes.catalogue.enrich;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/// What PyPI and GitHub say that tells how a project is doing. What is not known is null, or false.
///
/// @param repositoryArchived whether its owner closed the repository
/// @param repositoryGone since when the repository is not found any more
/// @param packageGone since when the package is not found any more
/// @param packageStatus the package's status as PEP 792 defines it: `active`, `archived`, `quarantined`, `deprecated`
/// @param yanked whether the newest version was taken back
/// @param yankedReason why
/// @param version the newest version
/// @param released when that came out
/// @param pushed when somebody last pushed to the repository
/// @param openIssues how many issues and pull requests are open
/// @param stars how many people starred it
/// @param classifiers its trove classifiers
public record VitalSigns(boolean repositoryArchived, @Nullable LocalDate repositoryGone,
        @Nullable LocalDate packageGone,
        @Nullable String packageStatus, boolean yanked, @Nullable String yankedReason, @Nullable String version,
        @Nullable LocalDate released, @Nullable LocalDate pushed, @Nullable Integer openIssues, @Nullable Integer stars,
        List<String> classifiers) {
    /// Copies the list.
    public VitalSigns {
        classifiers = List.copyOf(classifiers);
    }

    /// The last day on which anything happened, or null.
    @Nullable
    LocalDate lastSign() {
        if (released == null || pushed == null) {
            return released == null ? pushed : released;
        }
        return released.isAfter(pushed) ? released : pushed;
    }
}
