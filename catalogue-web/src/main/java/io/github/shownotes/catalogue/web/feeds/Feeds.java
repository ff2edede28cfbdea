package io.github.shownotes.catalogue.web.feeds;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import io.github.shownotes.catalogue.Catalogue;
import io.github.shownotes.catalogue.resolve.EntityKind;
import io.github.shownotes.catalogue.search.Criteria;
import io.github.shownotes.catalogue.search.Facet;
import io.github.shownotes.catalogue.search.Hit;
import io.github.shownotes.catalogue.search.Item;
import io.github.shownotes.catalogue.search.ItemKind;
import io.github.shownotes.catalogue.search.ItemOrder;
import io.github.shownotes.catalogue.search.LiveIndex;
import io.github.shownotes.catalogue.search.SearchQuery;
import io.github.shownotes.catalogue.store.ChangeRow;
import io.github.shownotes.catalogue.store.EntityRow;
import io.github.shownotes.catalogue.store.EpisodeRow;
import io.github.shownotes.catalogue.store.MentionRow;
import io.github.shownotes.catalogue.web.layout.Address;
import io.github.shownotes.catalogue.web.layout.EpisodeName;
import io.github.shownotes.catalogue.web.layout.Place;
import io.github.shownotes.catalogue.web.lists.EpisodeSummary;
import io.github.shownotes.catalogue.web.request.UnknownPage;
import io.github.shownotes.catalogue.web.things.ThingPages;

/// Feeds of everything new, of one category, of one thing, and of what became of things and links.
@Controller
public final class Feeds {
    private static final String FORM = "{form:atom|json}";
    private static final int LENGTH = 50;

    private final Catalogue catalogue;
    private final LiveIndex index;
    private final ThingPages things;
    private final FeedWriter writer;

    Feeds(Catalogue catalogue, LiveIndex index, ThingPages things, FeedWriter writer) {
        this.catalogue = catalogue;
        this.index = index;
        this.things = things;
        this.writer = writer;
    }

    /// New episodes, projects, articles and people.
    @GetMapping("/feed." + FORM)
    ResponseEntity<byte[]> everything(ServerHttpRequest request) {
        List<Feed.Entry> entries = new ArrayList<>();
        for (ItemKind kind : List.of(ItemKind.EPISODE, ItemKind.PROJECT, ItemKind.ARTICLE, ItemKind.PERSON)) {
            entries.addAll(newest(kind, Map.of()));
        }
        return answer("Everything new", "/", entries, request);
    }

    /// New projects and articles of one category.
    @GetMapping("/categories/{category}/feed." + FORM)
    ResponseEntity<byte[]> category(@PathVariable String category, ServerHttpRequest request) {
        Map<Facet, List<String>> filter = Map.of(Facet.CATEGORY, List.of(category));
        List<Feed.Entry> entries = new ArrayList<>(newest(ItemKind.PROJECT, filter));
        entries.addAll(newest(ItemKind.ARTICLE, filter));
        if (entries.isEmpty()) {
            throw new UnknownPage("There is no category “" + category + "” in the catalogue.", List.of());
        }
        return answer("New in " + category, "/projects?category=" + category, entries, request);
    }

    /// Every new mention of one thing.
    @GetMapping("/{kind:projects|articles|people}/{slug}/feed." + FORM)
    ResponseEntity<byte[]> thing(@PathVariable String kind, @PathVariable String slug, ServerHttpRequest request) {
        EntityRow thing = things.find(EntityKind.ofPlural(kind), slug);
        List<Feed.Entry> entries = catalogue.mentions()
                .ofEntity(thing.id(), 1, LENGTH)
                .items()
                .stream()
                .map(mention -> mention(thing, mention))
                .toList();
        return answer(thing.name(), Address.of(thing), entries, request);
    }

    /// What was renamed or archived, died or came back.
    @GetMapping("/changes." + FORM)
    ResponseEntity<byte[]> changes(ServerHttpRequest request) {
        List<Feed.Entry> entries = catalogue.changes()
                .latest(LENGTH)
                .stream()
                .map(Feeds::event)
                .toList();
        return answer("What changed", "/", entries, request);
    }

    private List<Feed.Entry> newest(ItemKind kind, Map<Facet, List<String>> filters) {
        Criteria criteria = new Criteria(new SearchQuery("", filters), ItemOrder.FIRST_COVERED, 1, LENGTH);
        return index.ask(asked -> asked.find(kind, criteria, false))
                .hits()
                .items()
                .stream()
                .map(Feeds::item)
                .toList();
    }

    private ResponseEntity<byte[]> answer(String title, String home, List<Feed.Entry> entries,
            ServerHttpRequest request) {
        List<Feed.Entry> newest = entries.stream()
                .sorted(Comparator.comparing(Feed.Entry::when).reversed())
                .limit(LENGTH)
                .toList();
        return writer.write(new Feed(title, home, newest), Place.site(request), request.getPath().value());
    }

    private static Feed.Entry item(Hit hit) {
        String page = String.valueOf(Address.of(hit.item()));
        return switch (hit.item()) {
            case Item.Thing thing -> new Feed.Entry(page, thing.entity().name() + ", " + hit.kind().label(), day(thing
                    .entity()
                    .firstCovered()), said(thing));
            case Item.OfEpisode of -> new Feed.Entry(page, EpisodeName.of(of.episode()), day(of.episode().published()),
                    said(of.episode()));
            case Item.OfLink link -> new Feed.Entry("/links", link.url(), day(link.last()), link.text());
        };
    }

    /// What it is, else where it was covered.
    private static String said(Item.Thing thing) {
        String summary = thing.entity().summary();
        if (summary != null) {
            return summary;
        }
        return thing.newest().isEmpty()
                ? thing.entity().name()
                : "Covered in " + EpisodeName.of(thing.newest().getFirst()) + ".";
    }

    /// What it is about, else how much it covers.
    private static String said(EpisodeRow episode) {
        String summary = episode.summary();
        String covered = EpisodeSummary.covered(episode);
        return summary != null ? summary : covered.isEmpty() ? episode.title() : "With " + covered + ".";
    }

    private static Feed.Entry mention(EntityRow thing, MentionRow mention) {
        return new Feed.Entry(Address.ofSegment(mention), thing.name() + " in " + EpisodeName.of(mention), day(mention
                .published()), mention.quote());
    }

    private static Feed.Entry event(ChangeRow event) {
        EntityRow thing = event.thing();
        return new Feed.Entry((thing == null ? "/links" : Address.of(thing)) + "#" + event.key(), (thing == null
                ? event.url()
                : thing.name()) + ": " + event.what(), event.when(), event.detail());
    }

    private static Instant day(@Nullable LocalDate day) {
        return day == null ? Instant.EPOCH : day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
