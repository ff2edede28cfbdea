package io.github.shownotes.catalogue.web.articles;

import io.github.shownotes.catalogue.Catalogue;
import io.github.shownotes.catalogue.resolve.EntityKind;
import io.github.shownotes.catalogue.store.EntityRow;
import io.github.shownotes.catalogue.web.things.CheckedLinks;
import io.github.shownotes.catalogue.web.things.ThingPages;

/// Puts an article together from the tables. Reads the database: call it on a virtual thread.
public final class ArticleReader {
    private static final int BESIDE = 12;

    private final Catalogue catalogue;
    private final ThingPages things;
    private final CheckedLinks links;

    ArticleReader(Catalogue catalogue, ThingPages things, CheckedLinks links) {
        this.catalogue = catalogue;
        this.things = things;
        this.links = links;
    }

    /// Everything that the page of an article shows.
    ///
    /// @param page which page of its mentions, from 1
    ArticleView read(EntityRow thing, int page) {
        return new ArticleView(thing, links.read(things.addresses(thing)), catalogue.related()
                .beside(thing, EntityKind.PERSON, BESIDE),
                catalogue.related()
                        .beside(thing, EntityKind.PROJECT, BESIDE),
                things.coverage(thing, page));
    }
}
