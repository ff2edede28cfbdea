package io.github.shownotes.catalogue.web.layout;

import java.util.List;

import io.github.shownotes.catalogue.resolve.EntityKind;

/// The parts of the site that its navigation names.
public enum Section {
    /// Software.
    PROJECTS("Projects", "/projects"),
    /// Things to read.
    ARTICLES("Articles", "/articles"),
    /// Everybody named.
    PEOPLE("People", "/people"),
    /// What it was all found in.
    EPISODES("Episodes", "/episodes"),
    /// What projects are for.
    CATEGORIES("Categories", "/categories"),
    /// The whole in figures.
    STATISTICS("Statistics", "/stats"),
    /// Where the notes lead. What became of the links is told at `/links`.
    LINKS("Links", "/links/all"),
    /// Pages that are in none of them.
    NONE("", "/");

    /// Those that the navigation shows.
    public static final List<Section> NAVIGATION = List.of(PROJECTS, ARTICLES, PEOPLE, EPISODES, CATEGORIES,
            STATISTICS, LINKS);

    private final String label;
    private final String path;

    Section(String label, String path) {
        this.label = label;
        this.path = path;
    }

    /// The section that lists a kind of thing.
    public static Section of(EntityKind kind) {
        return switch (kind) {
            case PROJECT -> PROJECTS;
            case ARTICLE -> ARTICLES;
            case PERSON -> PEOPLE;
        };
    }

    /// What the navigation calls it.
    public String label() {
        return label;
    }

    /// Its first page.
    public String path() {
        return path;
    }
}
