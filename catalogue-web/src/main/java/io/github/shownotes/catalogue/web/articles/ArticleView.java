package io.github.shownotes.catalogue.web.articles;

import java.util.List;

import io.github.shownotes.catalogue.extract.Role;
import io.github.shownotes.catalogue.store.EntityRow;
import io.github.shownotes.catalogue.store.RelatedRow;
import io.github.shownotes.catalogue.web.layout.Address;
import io.github.shownotes.catalogue.web.layout.CheckedLink;
import io.github.shownotes.catalogue.web.layout.Frame;
import io.github.shownotes.catalogue.web.layout.Section;
import io.github.shownotes.catalogue.web.layout.StructuredData;
import io.github.shownotes.catalogue.web.things.Coverage;

/// The page of an article.
///
/// @param thing the article
/// @param addresses where it can be read
/// @param people who have to do with it
/// @param projects what it is about
/// @param coverage every mention
public record ArticleView(EntityRow thing, List<CheckedLink> addresses, List<RelatedRow> people,
        List<RelatedRow> projects, Coverage coverage) {
    /// Copies the lists.
    public ArticleView {
        addresses = List.copyOf(addresses);
        people = List.copyOf(people);
        projects = List.copyOf(projects);
    }

    /// What surrounds it.
    public Frame frame() {
        List<String> names = authors().stream().map(author -> author.thing().name()).toList();
        return coverage.at(Frame.of(thing.name(), Section.ARTICLES)
                .described(coverage.description())
                .withFeed(Address.of(thing) + "/feed")
                .about(StructuredData.of("Article", thing.name())
                        .with("headline", thing.name())
                        .with("author", names.isEmpty() ? null : names)
                        .with("url", addresses.isEmpty() ? null : addresses.getFirst().link().href())));
    }

    /// Who wrote it.
    public List<RelatedRow> authors() {
        return people.stream().filter(person -> person.roles().contains(Role.AUTHOR)).toList();
    }
}
