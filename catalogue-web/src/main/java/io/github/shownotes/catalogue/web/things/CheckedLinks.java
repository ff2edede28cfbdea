package io.github.shownotes.catalogue.web.things;

import java.util.List;
import java.util.Map;

import io.github.shownotes.catalogue.Catalogue;
import io.github.shownotes.catalogue.resolve.CanonicalUrl;
import io.github.shownotes.catalogue.store.LinkStateRow;
import io.github.shownotes.catalogue.web.layout.CheckedLink;
import io.github.shownotes.catalogue.web.layout.OutsideLink;

/// Adds to links what became of them. Reads the database: call it on a virtual thread.
public final class CheckedLinks {
    private final Catalogue catalogue;

    CheckedLinks(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /// The same links in the same order, with their states.
    public List<CheckedLink> read(List<OutsideLink> links) {
        Map<String, LinkStateRow> states = catalogue.linkStates()
                .find(links.stream().map(CheckedLinks::key).distinct().toList());
        return links.stream().map(link -> new CheckedLink(link, states.get(key(link)))).toList();
    }

    private static String key(OutsideLink link) {
        return CanonicalUrl.of(link.href()).indexed();
    }
}
