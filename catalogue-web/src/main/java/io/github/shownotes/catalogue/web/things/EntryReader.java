package io.github.shownotes.catalogue.web.things;

import java.util.List;
import java.util.Map;

import io.github.shownotes.catalogue.Catalogue;
import io.github.shownotes.catalogue.store.CoverageRow;
import io.github.shownotes.catalogue.store.EntityRow;

/// Adds to things where they stand. Reads the database: call it on a virtual thread.
public final class EntryReader {
    private final Catalogue catalogue;

    EntryReader(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /// The same things in the same order, with the episodes that mention them.
    public List<Entry> read(List<EntityRow> things) {
        Map<Long, List<CoverageRow>> coverage = catalogue.mentions()
                .coverage(things.stream().map(EntityRow::id).toList());
        return things.stream()
                .map(thing -> Entry.of(thing, coverage.getOrDefault(thing.id(), List.of())))
                .toList();
    }
}
