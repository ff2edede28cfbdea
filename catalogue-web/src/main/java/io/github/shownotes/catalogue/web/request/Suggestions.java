package io.github.shownotes.catalogue.web.request;

import java.util.List;
import java.util.stream.Stream;

import io.github.shownotes.catalogue.search.Hit;
import io.github.shownotes.catalogue.search.Item;
import io.github.shownotes.catalogue.search.LiveIndex;
import io.github.shownotes.catalogue.source.Slug;
import io.github.shownotes.catalogue.store.EntityRow;

/// Looks for what was meant by an address that leads nowhere.
public final class Suggestions {
    private static final int LIMIT = 6;
    private static final int LONGEST = 120;

    private final LiveIndex index;

    Suggestions(LiveIndex index) {
        this.index = index;
    }

    /// The failure to report for a slug that nothing has.
    ///
    /// @param what what was looked for, such as `project`
    /// @param slug the slug that was asked for
    public UnknownPage unknown(String what, String slug) {
        String shown = slug.length() > LONGEST ? slug.substring(0, LONGEST) + "…" : slug;
        return new UnknownPage("There is no " + what + " “" + shown + "” in the catalogue.", like(slug));
    }

    private List<EntityRow> like(String slug) {
        if (slug.length() > LONGEST) {
            return List.of();
        }
        String words = Slug.of(slug).replace('-', ' ');
        return index.ask(asked -> asked.resembling(words, LIMIT))
                .stream()
                .map(Hit::item)
                .flatMap(item -> item instanceof Item.Thing thing ? Stream.of(thing.entity()) : Stream.empty())
                .toList();
    }
}
