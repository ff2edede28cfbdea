package io.github.shownotes.catalogue.web.api;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.github.shownotes.catalogue.store.EntityRow;
import io.github.shownotes.catalogue.web.layout.Address;

/// A project, an article or a person.
///
/// @param kind `project`, `article` or `person`
/// @param slug its permanent name in addresses
/// @param name its name or title
/// @param summary what it is in a sentence, or null
/// @param url its main address on the web, or null
/// @param timesCovered in how many episodes it is mentioned
/// @param firstCovered the day of the first of them, or null
/// @param lastCovered the day of the last of them, or null
/// @param page its page on this site
/// @param self its own address in this interface
/// @param stars how many people starred its repository, or null
/// @param flags its health flags
public record ThingJson(String kind, String slug, String name, @Nullable String summary, @Nullable String url,
        int timesCovered, @Nullable LocalDate firstCovered, @Nullable LocalDate lastCovered, String page,
        String self, @Nullable Integer stars, List<String> flags) implements ItemJson {
    /// Copies the list.
    public ThingJson {
        flags = List.copyOf(flags);
    }

    static ThingJson of(EntityRow thing, @Nullable Integer stars, List<String> flags) {
        return new ThingJson(thing.kind().label(), thing.slug(), thing.name(), thing.summary(), thing.url(), thing
                .timesCovered(), thing.firstCovered(), thing.lastCovered(), Address.of(thing),
                ThingsApi.ROOT + Address.of(thing), stars, flags);
    }
}
