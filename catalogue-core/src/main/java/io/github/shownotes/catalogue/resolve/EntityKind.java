package io.github.shownotes.catalogue.resolve;

import java.util.Locale;

/// The kinds of thing that the catalogue lists.
public enum EntityKind {
    /// Software with a name of its own.
    PROJECT("projects"),
    /// Something written, to be read.
    ARTICLE("articles"),
    /// A human being.
    PERSON("people");

    private final String plural;

    EntityKind(String plural) {
        this.plural = plural;
    }

    /// The lower-case name used in files and tables: `project`.
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The name of a list of them, as addresses and headings use it: `projects`, `articles`, `people`.
    public String plural() {
        return plural;
    }

    /// The kind with that label.
    ///
    /// @throws IllegalArgumentException if there is none
    public static EntityKind of(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT));
    }

    /// The kind whose list has that name.
    ///
    /// @throws IllegalArgumentException if there is none
    public static EntityKind ofPlural(String plural) {
        for (EntityKind kind : values()) {
            if (kind.plural.equals(plural)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("no kind of entity is listed as " + plural);
    }
}
