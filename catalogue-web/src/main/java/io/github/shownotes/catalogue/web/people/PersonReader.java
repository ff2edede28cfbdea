package io.github.shownotes.catalogue.web.people;

import io.github.shownotes.catalogue.Catalogue;
import io.github.shownotes.catalogue.resolve.EntityKind;
import io.github.shownotes.catalogue.store.EntityRow;
import io.github.shownotes.catalogue.web.things.CheckedLinks;
import io.github.shownotes.catalogue.web.things.ThingPages;

/// Puts a person together from the tables. Reads the database: call it on a virtual thread.
public final class PersonReader {
    private static final int BESIDE = 40;

    private final Catalogue catalogue;
    private final ThingPages things;
    private final CheckedLinks links;

    PersonReader(Catalogue catalogue, ThingPages things, CheckedLinks links) {
        this.catalogue = catalogue;
        this.things = things;
        this.links = links;
    }

    /// Everything that the page of a person shows.
    ///
    /// @param page which page of its mentions, from 1
    PersonView read(EntityRow thing, int page) {
        return new PersonView(thing, links.read(things.addresses(thing)), catalogue.related()
                .beside(thing, EntityKind.PROJECT, BESIDE),
                catalogue.related()
                        .beside(thing, EntityKind.ARTICLE, BESIDE),
                catalogue.tallies().roles(thing.id()), things.coverage(thing, page));
    }
}
