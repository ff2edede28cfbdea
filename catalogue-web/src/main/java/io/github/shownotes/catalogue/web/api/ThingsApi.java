package io.github.shownotes.catalogue.web.api;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import io.github.shownotes.catalogue.Catalogue;
import io.github.shownotes.catalogue.resolve.EntityKind;
import io.github.shownotes.catalogue.store.EntityRow;
import io.github.shownotes.catalogue.store.FlagRow;
import io.github.shownotes.catalogue.store.MentionRow;
import io.github.shownotes.catalogue.store.Page;
import io.github.shownotes.catalogue.store.ProjectFacts;
import io.github.shownotes.catalogue.store.ProjectSnapshot;
import io.github.shownotes.catalogue.web.layout.Address;
import io.github.shownotes.catalogue.web.layout.OutsideLink;
import io.github.shownotes.catalogue.web.request.Parameters;
import io.github.shownotes.catalogue.web.things.ThingPages;

/// Projects, articles and people, one by one.
@RestController
public final class ThingsApi {
    /// Where the interface begins.
    public static final String ROOT = "/api/v1";

    private final Catalogue catalogue;
    private final ThingPages things;

    ThingsApi(Catalogue catalogue, ThingPages things) {
        this.catalogue = catalogue;
        this.things = things;
    }

    @GetMapping(ROOT + "/{kind:projects|articles|people}/{slug}")
    ResponseEntity<ThingDetail> thing(@PathVariable String kind, @PathVariable String slug,
            ServerHttpRequest request) {
        EntityKind asked = EntityKind.ofPlural(kind);
        EntityRow thing = things.find(asked, slug);
        return thing.kind() == asked && thing.slug().equals(slug)
                ? ResponseEntity.ok(detail(thing, Parameters.of(request).page()))
                : ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
                        .location(URI.create(ROOT + Address.of(thing)))
                        .build();
    }

    private ThingDetail detail(EntityRow thing, int page) {
        Page<MentionRow> mentions = things.mentions(thing, page);
        Optional<ProjectFacts> facts = catalogue.facts().facts(thing.id());
        List<FlagRow> flags = catalogue.facts().flags(thing.id());
        ThingJson fields = ThingJson.of(thing, facts.map(ProjectFacts::stars).orElse(null), flags.stream()
                .map(FlagRow::flag)
                .toList());
        return new ThingDetail(fields, things.addresses(thing).stream().map(OutsideLink::href).toList(), mentions
                .items()
                .stream()
                .map(MentionJson::of)
                .toList(), mentions.total(), Links.around(mentions, ROOT + Address.of(thing), Map.of()),
                facts.map(ThingDetail.FactsJson::of).orElse(null),
                flags.stream()
                        .map(ThingDetail.FlagJson::of)
                        .toList(),
                catalogue.facts()
                        .categories(thing.id())
                        .stream()
                        .map(ThingDetail.CategoryJson::of)
                        .toList(),
                thenAndNow(catalogue.facts().snapshots(thing.id())));
    }

    private static List<ThingDetail.FiguresJson> thenAndNow(List<ProjectSnapshot> snapshots) {
        List<ProjectSnapshot> ends = snapshots.size() < 2
                ? snapshots
                : List.of(snapshots.getFirst(), snapshots.getLast());
        return ends.stream().map(ThingDetail.FiguresJson::of).toList();
    }
}
