package io.github.shownotes.catalogue.web.projects;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import io.github.shownotes.catalogue.Catalogue;
import io.github.shownotes.catalogue.resolve.EntityKind;
import io.github.shownotes.catalogue.store.EntityRow;
import io.github.shownotes.catalogue.store.FactsDao;
import io.github.shownotes.catalogue.store.ProjectFacts;
import io.github.shownotes.catalogue.store.RelatedDao;
import io.github.shownotes.catalogue.store.RelatedRow;
import io.github.shownotes.catalogue.web.layout.RoleNames;
import io.github.shownotes.catalogue.web.things.CheckedLinks;
import io.github.shownotes.catalogue.web.things.ThingPages;

/// Puts a project together from its tables. Reads the database: call it on a virtual thread.
public final class ProjectReader {
    private static final int BESIDE = 12;

    private final Catalogue catalogue;
    private final ThingPages things;
    private final CheckedLinks links;

    ProjectReader(Catalogue catalogue, ThingPages things, CheckedLinks links) {
        this.catalogue = catalogue;
        this.things = things;
        this.links = links;
    }

    /// Everything that the page of a project shows.
    ///
    /// @param page which page of its mentions, from 1
    ProjectView read(EntityRow thing, int page) {
        FactsDao facts = catalogue.facts();
        RelatedDao related = catalogue.related();
        Optional<ProjectFacts> known = facts.facts(thing.id());
        return new ProjectView(thing, links.read(things.addresses(thing)), knowledge(thing, known),
                ThenAndNow.of(thing, known, facts.snapshots(thing.id())),
                people(thing), related.beside(thing, EntityKind.ARTICLE, BESIDE),
                together(related, thing), things.coverage(thing, page));
    }

    /// What is known of a project beyond the notes.
    public Knowledge knowledge(EntityRow thing) {
        return knowledge(thing, catalogue.facts().facts(thing.id()));
    }

    private Knowledge knowledge(EntityRow thing, Optional<ProjectFacts> known) {
        FactsDao facts = catalogue.facts();
        return new Knowledge(facts.packageName(thing.id()).orElse(null), known, facts.flags(thing.id()), facts
                .categories(thing.id()), facts.subjects(thing.id()));
    }

    /// What goes with it more than with others, the most frequent first.
    private static List<RelatedRow> together(RelatedDao related, EntityRow thing) {
        return related.together(thing.id(), EntityKind.PROJECT, BESIDE)
                .stream()
                .sorted(Comparator.comparingInt(RelatedRow::times).reversed())
                .toList();
    }

    /// Only those of whom it is known what they have to do with it.
    private List<RelatedRow> people(EntityRow thing) {
        return catalogue.related().beside(thing, EntityKind.PERSON, BESIDE)
                .stream()
                .filter(person -> !RoleNames.of(person.roles()).isEmpty())
                .toList();
    }
}
