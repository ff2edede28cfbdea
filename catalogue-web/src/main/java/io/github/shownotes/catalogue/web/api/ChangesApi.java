package io.github.shownotes.catalogue.web.api;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import io.github.shownotes.catalogue.Catalogue;
import io.github.shownotes.catalogue.store.ChangeRow;
import io.github.shownotes.catalogue.store.EntityRow;
import io.github.shownotes.catalogue.web.layout.Address;

/// What became of things and links.
@RestController
public final class ChangesApi {
    private static final int LATEST = 100;

    private final Catalogue catalogue;

    ChangesApi(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /// Something that happened.
    ///
    /// @param when when it was noticed
    /// @param what what happened
    /// @param detail why it is believed
    /// @param name the thing's name, or the link's address
    /// @param page the thing's page on this site, or null when it is a link
    /// @param url the link, or null when it is a thing
    public record EventJson(Instant when, String what, String detail, String name, @Nullable String page,
            @Nullable String url) {
        static EventJson of(ChangeRow event) {
            EntityRow thing = event.thing();
            return new EventJson(event.when(), event.what(), event.detail(), thing == null
                    ? String.valueOf(event.url())
                    : thing.name(), thing == null ? null : Address.of(thing), event.url());
        }
    }

    @GetMapping(ThingsApi.ROOT + "/changes")
    List<EventJson> changes() {
        return catalogue.changes().latest(LATEST).stream().map(EventJson::of).toList();
    }
}
