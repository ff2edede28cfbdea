package io.github.shownotes.catalogue.web.things;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

import io.github.shownotes.catalogue.Catalogue;
import io.github.shownotes.catalogue.resolve.EntityKind;
import io.github.shownotes.catalogue.source.Slug;
import io.github.shownotes.catalogue.store.EntityRow;
import io.github.shownotes.catalogue.store.MentionRow;
import io.github.shownotes.catalogue.store.Page;
import io.github.shownotes.catalogue.web.layout.Address;
import io.github.shownotes.catalogue.web.layout.OutsideLink;
import io.github.shownotes.catalogue.web.request.Suggestions;
import io.github.shownotes.catalogue.web.request.UnknownPage;

/// Answers for the pages of all three kinds. Reads the database: call it on a virtual thread.
public final class ThingPages {
    private static final int MENTIONS = 100;

    private final Catalogue catalogue;
    private final Suggestions suggestions;

    ThingPages(Catalogue catalogue, Suggestions suggestions) {
        this.catalogue = catalogue;
        this.suggestions = suggestions;
    }

    /// The page of one thing; a redirect when it has moved there.
    ///
    /// @param page makes the page
    public ResponseEntity<byte[]> thing(EntityKind kind, String slug,
            Function<EntityRow, ResponseEntity<byte[]>> page) {
        EntityRow thing = find(kind, slug);
        return thing.kind() == kind && thing.slug().equals(slug)
                ? page.apply(thing)
                : ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
                        .location(URI.create(Address.of(thing)))
                        .build();
    }

    /// The thing with that slug, with one it had before, or with one that only spells it differently.
    ///
    /// @throws UnknownPage if there is none
    public EntityRow find(EntityKind kind, String slug) {
        return Stream.of(slug, Slug.of(slug))
                .filter(Predicate.not(String::isEmpty))
                .map(candidate -> catalogue.entities().find(kind, candidate))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(() -> suggestions.unknown(kind.label(), slug));
    }

    /// Where a thing can be found: its main address, then the others that notes linked, as far as they may be followed.
    public List<OutsideLink> addresses(EntityRow thing) {
        return List.copyOf(Stream.concat(Stream.ofNullable(thing.url()), catalogue.entities()
                .addresses(thing.id())
                .stream())
                .map(OutsideLink::to)
                .flatMap(Optional::stream)
                .collect(Collectors.toMap(OutsideLink::label, Function.identity(), (first, again) -> first,
                        LinkedHashMap::new))
                .values());
    }

    /// What is known of the mentions of a thing, with one page of them.
    ///
    /// @param page which, from 1
    /// @throws UnknownPage if there are not so many
    public Coverage coverage(EntityRow thing, int page) {
        return new Coverage(thing, mentions(thing, page), catalogue.tallies().days(thing.id()), catalogue.episodes()
                .showTitles());
    }

    /// One page of the mentions of a thing, the newest first.
    ///
    /// @param page which, from 1
    /// @throws UnknownPage if there are not so many
    public Page<MentionRow> mentions(EntityRow thing, int page) {
        Page<MentionRow> mentions = catalogue.mentions().ofEntity(thing.id(), page, MENTIONS);
        if (page > mentions.pages()) {
            throw new UnknownPage("The mentions of “" + thing.name() + "” end with page " + mentions.pages() + ".", List
                    .of());
        }
        return mentions;
    }
}
