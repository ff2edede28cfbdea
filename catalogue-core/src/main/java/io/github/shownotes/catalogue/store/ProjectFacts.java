package io.github.shownotes.catalogue.store;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/// What PyPI and GitHub say of a project, as far as they do. Derived from their stored answers.
///
/// @param entityId the project
/// @param summary one line on what it is
/// @param homepage its home page
/// @param documentation where it is documented
/// @param repository web address of the repository as it is called now
/// @param packageName its name on PyPI
/// @param version the newest version
/// @param released when that came out
/// @param requiresPython which Python it needs, in the form of PEP 440
/// @param licence SPDX identifier where one is known, else the provider's words
/// @param language the language most of it is written in
/// @param topics what its repository is tagged with
/// @param stars how many people starred the repository
/// @param forks how many forks it has
/// @param openIssues how many issues and pull requests are open
/// @param created when the repository was made
/// @param pushed when somebody last pushed to it
/// @param asOf the time of the newest answer these facts stand on
public record ProjectFacts(long entityId, @Nullable String summary, @Nullable String homepage,
        @Nullable String documentation, @Nullable String repository, @Nullable String packageName,
        @Nullable String version, @Nullable Instant released, @Nullable String requiresPython, @Nullable String licence,
        @Nullable String language, List<String> topics, @Nullable Integer stars, @Nullable Integer forks,
        @Nullable Integer openIssues, @Nullable Instant created, @Nullable Instant pushed, Instant asOf) {
    /// Copies the topics.
    public ProjectFacts {
        topics = List.copyOf(topics);
    }
}
