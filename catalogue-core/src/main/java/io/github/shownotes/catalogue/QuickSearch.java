package io.github.shownotes.catalogue;

import java.util.List;

import io.github.shownotes.catalogue.search.NameIndex;
import io.github.shownotes.catalogue.store.EntityRow;

/// A search for somebody who waits at a terminal, for whom opening the database would be most of the time.
public final class QuickSearch {
    private QuickSearch() {}

    /// Finds things by words as `EntityDao.search` does, without opening an embedded database when that did not change since
    /// the last time.
    ///
    /// @throws CatalogueException if the database cannot be opened
    public static List<EntityRow> find(Settings settings, String words, int limit) {
        String name = settings.embeddedFile();
        NameIndex names = name == null ? null : new NameIndex(name);
        String stamp = names == null ? null : names.stamp();
        List<EntityRow> known = names == null || stamp == null ? null : names.search(stamp, words, limit);
        if (known != null) {
            return known;
        }
        try (Catalogue open = Catalogue.openToRead(settings)) {
            List<EntityRow> found = open.entities().search(words, limit);
            if (names != null && stamp != null) {
                names.keep(stamp, open.entities().searchable());
            }
            return found;
        }
    }
}
