package io.github.shownotes.catalogue.web.people;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.github.shownotes.catalogue.extract.Role;
import io.github.shownotes.catalogue.store.EntityRow;
import io.github.shownotes.catalogue.store.RelatedRow;
import io.github.shownotes.catalogue.web.layout.Address;
import io.github.shownotes.catalogue.web.layout.CheckedLink;
import io.github.shownotes.catalogue.web.layout.Counted;
import io.github.shownotes.catalogue.web.layout.Frame;
import io.github.shownotes.catalogue.web.layout.Section;
import io.github.shownotes.catalogue.web.layout.StructuredData;
import io.github.shownotes.catalogue.web.things.Coverage;

/// The page of a person.
///
/// @param thing the person
/// @param addresses where they can be found
/// @param projects what they have to do with
/// @param articles what they have to do with
/// @param given how many mentions give them each role
/// @param coverage every mention
public record PersonView(EntityRow thing, List<CheckedLink> addresses, List<RelatedRow> projects,
        List<RelatedRow> articles, Map<Role, Integer> given, Coverage coverage) {
    /// Copies the lists.
    public PersonView {
        addresses = List.copyOf(addresses);
        projects = List.copyOf(projects);
        articles = List.copyOf(articles);
        given = Map.copyOf(given);
    }

    /// What surrounds it.
    public Frame frame() {
        return coverage.at(Frame.of(thing.name(), Section.PEOPLE)
                .described(coverage.description())
                .withFeed(Address.of(thing) + "/feed")
                .about(StructuredData.of("Person", thing.name())
                        .with("url", addresses.isEmpty() ? null : addresses.getFirst().link().href())));
    }

    /// What they do, with how many mentions say so, in the order of [Role].
    public List<String> roles() {
        return Arrays.stream(Role.values())
                .filter(given::containsKey)
                .map(role -> sentence(role, given.getOrDefault(role, 0)))
                .toList();
    }

    /// The projects they wrote or maintain.
    public List<RelatedRow> maintained() {
        return with(projects, Role.MAINTAINER);
    }

    /// The articles they wrote.
    public List<RelatedRow> written() {
        return with(articles, Role.AUTHOR);
    }

    /// What they sent in.
    public List<RelatedRow> suggested() {
        return Stream.of(projects, articles).flatMap(List::stream)
                .filter(row -> row.roles().contains(Role.SUGGESTED_BY))
                .toList();
    }

    /// The same as a sentence; empty when nothing is known.
    public String rolesInWords() {
        String all = String.join(", ", roles());
        return all.isEmpty() ? "" : Character.toUpperCase(all.charAt(0)) + all.substring(1) + ".";
    }

    private static List<RelatedRow> with(List<RelatedRow> rows, Role role) {
        return rows.stream().filter(row -> row.roles().contains(role)).toList();
    }

    private static String sentence(Role role, int times) {
        return switch (role) {
            case GUEST -> "guest " + Counted.times(times);
            case AUTHOR -> "author " + Counted.times(times);
            case MAINTAINER -> "maintainer " + Counted.times(times);
            case SUGGESTED_BY -> "suggested " + Counted.of(times, "item", "items");
            case MENTIONED -> "mentioned " + Counted.times(times);
        };
    }
}
