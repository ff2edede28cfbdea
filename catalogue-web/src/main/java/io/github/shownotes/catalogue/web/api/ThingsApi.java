package io.github.shownotes.catalogue.web.api;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import io.github.shownotes.catalogue.Catalogue;
import io.github.shownotes.catalogue.resolve.EntityKind;
import io.github.shownotes.catalogue.store.EntityRow;
import io.github.shownotes.catalogue.store.Page;
import io.github.shownotes.catalogue.web.layout.Address;
import io.github.shownotes.catalogue.web.layout.OutsideLink;
import io.github.shownotes.catalogue.web.request.Parameters;
import io.github.shownotes.catalogue.web.things.ListRequest;
import io.github.shownotes.catalogue.web.things.ThingPages;

/// Projects, articles and people.
@RestController
public final class ThingsApi {
    static final String ROOT = "/api/v1";

    private static final String KIND = ROOT + "/{kind:projects|articles|people}";

    private final Catalogue catalogue;
    private final ThingPages things;

    ThingsApi(Catalogue catalogue, ThingPages things) {
        this.catalogue = catalogue;
        this.things = things;
    }

    @GetMapping(KIND)
    Listing<ThingJson> list(@PathVariable String kind, ServerHttpRequest request) {
        Parameters parameters = Parameters.of(request);
        ListRequest asked = ListRequest.of(EntityKind.ofPlural(kind), parameters);
        int size = parameters.number("size", 1, Listing.LARGEST_SIZE, Listing.DEFAULT_SIZE);
        Page<EntityRow> page = catalogue.entities()
                .list(asked.kind(), asked.query().isEmpty() ? null : asked.query(), asked.order(), asked.page(), size);
        Map<String, String> kept = new LinkedHashMap<>(asked.parameters());
        kept.put("size", size == Listing.DEFAULT_SIZE ? "" : Integer.toString(size));
        return Listing.of(page, ThingJson::of, ROOT + Address.of(asked.kind()), kept);
    }

    @GetMapping(KIND + "/{slug}")
    ResponseEntity<ThingDetail> thing(@PathVariable String kind, @PathVariable String slug) {
        EntityRow thing = things.find(EntityKind.ofPlural(kind), slug);
        if (!thing.slug().equals(slug)) {
            return ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
                    .location(URI.create(ROOT + Address.of(thing)))
                    .build();
        }
        List<MentionJson> mentions = catalogue.mentions()
                .ofEntity(thing.id())
                .stream()
                .map(MentionJson::of)
                .toList();
        List<String> addresses = things.addresses(thing).stream().map(OutsideLink::href).toList();
        return ResponseEntity.ok(new ThingDetail(ThingJson.of(thing), addresses, mentions));
    }
}
