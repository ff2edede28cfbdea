package io.github.shownotes.catalogue.enrich;

import java.util.Locale;

/// Who is asked for facts.
public enum Provider {
    /// The Python Package Index; its subjects are packages.
    PYPI("PyPI", "package"),
    /// Its subjects are repositories.
    GITHUB("GitHub", "repository");

    private final String title;
    private final String noun;

    Provider(String title, String noun) {
        this.title = title;
        this.noun = noun;
    }

    /// The name it is stored and chosen by: `pypi`, `github`.
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Its name as people write it.
    public String title() {
        return title;
    }

    /// What its subjects are: `package`, `repository`.
    public String noun() {
        return noun;
    }

    /// The provider with that label.
    ///
    /// @throws IllegalArgumentException if there is none
    public static Provider of(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT));
    }
}
