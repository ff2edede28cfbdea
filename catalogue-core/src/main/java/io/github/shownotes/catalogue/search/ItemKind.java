package io.github.shownotes.catalogue.search;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import io.github.shownotes.catalogue.resolve.EntityKind;

/// What the catalogue has lists of.
public enum ItemKind {
    /// Software.
    PROJECT("projects"),
    /// Things to read.
    ARTICLE("articles"),
    /// People.
    PERSON("people"),
    /// Episodes.
    EPISODE("episodes"),
    /// Addresses in the notes; not searched unless asked for.
    LINK("links");

    private static final List<ItemOrder> OF_THINGS = List.of(ItemOrder.LAST_COVERED, ItemOrder.TIMES_COVERED,
            ItemOrder.FIRST_COVERED, ItemOrder.NAME);
    private static final List<ItemOrder> OF_PROJECTS = List.of(ItemOrder.LAST_COVERED, ItemOrder.TIMES_COVERED,
            ItemOrder.FIRST_COVERED, ItemOrder.STARS, ItemOrder.NAME);
    private static final List<ItemOrder> OF_EPISODES = List.of(ItemOrder.NEWEST, ItemOrder.OLDEST, ItemOrder.TITLE);

    private final String plural;

    ItemKind(String plural) {
        this.plural = plural;
    }

    /// The kind of list that holds that kind of entity.
    public static ItemKind of(EntityKind kind) {
        return valueOf(kind.name());
    }

    /// The kind with that name, in the singular or the plural.
    public static Optional<ItemKind> find(String name) {
        String folded = name.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(kind -> kind.label().equals(folded) || kind.plural.equals(folded))
                .findFirst();
    }

    /// The lower-case name: `project`.
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The name of a list of them, as addresses use it: `projects`.
    public String plural() {
        return plural;
    }

    /// The ways to sort a list of them; the first is the one it has when nobody asks for another.
    public List<ItemOrder> orders() {
        return switch (this) {
            case PROJECT -> OF_PROJECTS;
            case EPISODE -> OF_EPISODES;
            case ARTICLE, PERSON, LINK -> OF_THINGS;
        };
    }

    /// What a list of them can be narrowed by, in the order that a page shows.
    public List<Facet> facets() {
        return switch (this) {
            case PROJECT -> List.of(Facet.CATEGORY, Facet.YEAR, Facet.PRESENTER, Facet.LANGUAGE, Facet.LICENCE,
                    Facet.FLAG, Facet.LINK, Facet.PACKAGE, Facet.SHOW);
            case ARTICLE -> List.of(Facet.CATEGORY, Facet.YEAR, Facet.PRESENTER, Facet.HOST, Facet.LINK, Facet.SHOW);
            case PERSON -> List.of(Facet.YEAR, Facet.PRESENTER, Facet.SHOW);
            case EPISODE -> List.of(Facet.YEAR, Facet.PRESENTER, Facet.SHOW);
            case LINK -> List.of(Facet.LINK, Facet.TARGET, Facet.YEAR, Facet.PRESENTER, Facet.HOST, Facet.SHOW);
        };
    }
}
