package io.github.shownotes.catalogue.web.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;

import io.github.shownotes.catalogue.store.CategoryRow;
import io.github.shownotes.catalogue.store.FlagRow;
import io.github.shownotes.catalogue.store.ProjectFacts;
import io.github.shownotes.catalogue.store.ProjectSnapshot;

/// A project, an article or a person with everything said of it.
///
/// @param thing the fields of the list
/// @param addresses where it can be found on the web
/// @param mentions a page of its mentions, the newest first
/// @param mentionTotal how many mentions there are on all pages
/// @param mentionLinks the way to the other mentions
/// @param facts what PyPI and GitHub say, or null when nobody asked them
/// @param health its flags with why they are believed
/// @param categories what it is for, with why
/// @param history its figures on the first and on the last day they were taken: then and now
public record ThingDetail(@JsonUnwrapped ThingJson thing, List<String> addresses, List<MentionJson> mentions,
        long mentionTotal, Links mentionLinks, @Nullable FactsJson facts, List<FlagJson> health,
        List<CategoryJson> categories, List<FiguresJson> history) {
    /// Copies the lists.
    public ThingDetail {
        addresses = List.copyOf(addresses);
        mentions = List.copyOf(mentions);
        health = List.copyOf(health);
        categories = List.copyOf(categories);
        history = List.copyOf(history);
    }

    /// What PyPI and GitHub say of a project; each is null when neither does.
    ///
    /// @param homepage its home page
    /// @param documentation where its documentation is
    /// @param repository web address of the repository as it is called now
    /// @param packageName its name on PyPI
    /// @param version the newest version
    /// @param released when that came out
    /// @param requiresPython which Python it needs
    /// @param license SPDX identifier where one is known, else the provider's words
    /// @param language the language most of it is written in
    /// @param topics what its repository is tagged with
    /// @param stars how many people starred the repository
    /// @param forks how many forks it has
    /// @param openIssues how many issues and pull requests are open
    /// @param created when the repository was made
    /// @param pushed when somebody last pushed to it
    /// @param asOf the time of the newest answer these facts stand on
    public record FactsJson(@Nullable String homepage, @Nullable String documentation, @Nullable String repository,
            @Nullable String packageName, @Nullable String version, @Nullable Instant released,
            @Nullable String requiresPython, @Nullable String license, @Nullable String language, List<String> topics,
            @Nullable Integer stars, @Nullable Integer forks, @Nullable Integer openIssues, @Nullable Instant created,
            @Nullable Instant pushed, Instant asOf) {
        /// Copies the list.
        public FactsJson {
            topics = List.copyOf(topics);
        }

        static FactsJson of(ProjectFacts facts) {
            return new FactsJson(facts.homepage(), facts.documentation(), facts.repository(), facts.packageName(), facts
                    .version(), facts.released(), facts.requiresPython(), facts.licence(), facts.language(),
                    facts
                            .topics(),
                    facts.stars(), facts.forks(), facts.openIssues(), facts.created(), facts.pushed(), facts.asOf());
        }
    }

    /// A state of health.
    ///
    /// @param flag its name
    /// @param evidence what says so
    /// @param since the day from which it holds, or null
    public record FlagJson(String flag, String evidence, @Nullable LocalDate since) {
        static FlagJson of(FlagRow flag) {
            return new FlagJson(flag.flag(), flag.evidence(), flag.since());
        }
    }

    /// A category.
    ///
    /// @param slug what the parameter `category` takes
    /// @param name its name
    /// @param main whether it is the main one
    /// @param evidence why it was assigned
    public record CategoryJson(String slug, String name, boolean main, String evidence) {
        static CategoryJson of(CategoryRow category) {
            return new CategoryJson(category.slug(), category.name(), category.main(), category.evidence());
        }
    }

    /// Figures of one day.
    ///
    /// @param day the day, in UTC
    /// @param stars how many people had starred the repository, or null
    /// @param forks how many forks it had, or null
    /// @param openIssues how many issues and pull requests were open, or null
    /// @param version the newest version then, or null
    public record FiguresJson(LocalDate day, @Nullable Integer stars, @Nullable Integer forks,
            @Nullable Integer openIssues, @Nullable String version) {
        static FiguresJson of(ProjectSnapshot snapshot) {
            return new FiguresJson(snapshot.takenOn(), snapshot.stars(), snapshot.forks(), snapshot.openIssues(),
                    snapshot.version());
        }
    }
}
