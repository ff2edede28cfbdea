package io.github.shownotes.catalogue.search;

import java.util.Arrays;
import java.util.Optional;

/// A property that lists and searches are narrowed by.
public enum Facet {
    /// What it is: `kind:project`.
    KIND("kind"),
    /// What it is for, by the category's slug or name.
    CATEGORY("category"),
    /// A year in which it was covered, or came out.
    YEAR("year"),
    /// Who brought it.
    PRESENTER("presenter"),
    /// The language it is written in.
    LANGUAGE("language"),
    /// Its licence.
    LICENCE("license", "licence"),
    /// Its health.
    FLAG("flag"),
    /// Whether its address is alive.
    LINK("link"),
    /// Whether it is in a package index: `yes` or `no`.
    PACKAGE("package"),
    /// What an address leads to.
    TARGET("target"),
    /// The host of its address.
    HOST("host"),
    /// The show that covered it, by its slug.
    SHOW("show");

    /// How many values are counted at most, the most frequent ones. Rarer ones are found by typing how they begin: `host:exam`.
    public static final int MOST_VALUES = 100;

    private final String label;
    private final String otherSpelling;

    Facet(String label) {
        this(label, label);
    }

    Facet(String label, String otherSpelling) {
        this.label = label;
        this.otherSpelling = otherSpelling;
    }

    /// Its name in addresses and queries.
    public String label() {
        return label;
    }

    /// The facet that is called that.
    public static Optional<Facet> find(String name) {
        return Arrays.stream(values()).filter(facet -> facet.label.equals(name) || facet.otherSpelling.equals(name))
                .findFirst();
    }
}
