package io.github.shownotes.catalogue.web.request;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import io.github.shownotes.catalogue.Catalogue;
import io.github.shownotes.catalogue.source.Slug;
import io.github.shownotes.catalogue.store.EntityRow;

/// Looks for what was meant by an address that leads nowhere.
public final class Suggestions {
    private static final int LIMIT = 6;
    private static final int LONGEST = 120;
    private static final int BEGINNING = 3;

    private final Catalogue catalogue;

    Suggestions(Catalogue catalogue) {
        this.catalogue = catalogue;
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
        List<String> words = List.of(Slug.of(slug).split("-"));
        List<String> longest = words.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .limit(2)
                .toList();
        // All the words together, then the ones that say most, then what may be left of a mistyped one.
        return Stream.of(Stream.of(String.join(" ", words)), longest.stream(),
                longest.stream().filter(word -> word.length() > BEGINNING).map(word -> word.substring(0, BEGINNING)))
                .flatMap(queries -> queries)
                .map(query -> catalogue.entities().search(query, LIMIT))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }
}
