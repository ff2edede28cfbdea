package io.github.shownotes.catalogue.web.projects;

import java.util.List;

import io.github.shownotes.catalogue.store.EntityRow;
import io.github.shownotes.catalogue.store.ProjectFacts;
import io.github.shownotes.catalogue.store.RelatedRow;
import io.github.shownotes.catalogue.web.layout.Address;
import io.github.shownotes.catalogue.web.layout.CheckedLink;
import io.github.shownotes.catalogue.web.layout.Frame;
import io.github.shownotes.catalogue.web.layout.OutsideLink;
import io.github.shownotes.catalogue.web.layout.Section;
import io.github.shownotes.catalogue.web.layout.StructuredData;
import io.github.shownotes.catalogue.web.things.Coverage;

/// The page of a project.
///
/// @param thing the project
/// @param addresses where it can be found
/// @param knowledge what is known beyond the notes
/// @param thenAndNow what became of it
/// @param people who have to do with it
/// @param articles what was covered about it
/// @param together what is often covered with it
/// @param coverage every mention
public record ProjectView(EntityRow thing, List<CheckedLink> addresses, Knowledge knowledge, ThenAndNow thenAndNow,
        List<RelatedRow> people, List<RelatedRow> articles, List<RelatedRow> together, Coverage coverage) {
    /// Copies the lists.
    public ProjectView {
        addresses = List.copyOf(addresses);
        people = List.copyOf(people);
        articles = List.copyOf(articles);
        together = List.copyOf(together);
    }

    /// What surrounds it.
    public Frame frame() {
        StructuredData code = StructuredData.of("SoftwareSourceCode", thing.name())
                .with("description", thing.summary())
                .with("codeRepository", knowledge.facts()
                        .map(ProjectFacts::repository)
                        .flatMap(OutsideLink::to)
                        .map(OutsideLink::href)
                        .orElse(null))
                .with("url", addresses.isEmpty() ? null : addresses.getFirst().link().href())
                .with("programmingLanguage", knowledge.facts().map(ProjectFacts::language).orElse(null))
                .with("license", knowledge.facts().map(ProjectFacts::licence).orElse(null));
        return coverage.at(Frame.of(thing.name(), Section.PROJECTS)
                .described(coverage.description())
                .about(code)
                .withFeed(Address.of(thing) + "/feed"));
    }

    /// The line under the name: what the notes say it is, or else the providers.
    public String summary() {
        return thing.summary() != null
                ? thing.summary()
                : knowledge.facts().map(ProjectFacts::summary).orElse("");
    }
}
