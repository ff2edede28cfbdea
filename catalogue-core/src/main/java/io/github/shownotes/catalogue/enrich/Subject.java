package io.github.shownotes.catalogue.enrich;

import java.util.Locale;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import io.github.shownotes.catalogue.resolve.EntityKey;
import io.github.shownotes.catalogue.resolve.KeyScheme;

/// A thing that a provider can be asked about.
///
/// @param provider who knows of it
/// @param name the provider's name of it, folded: `fastapi`, `pallets/flask`
public record Subject(Provider provider, String name) {
    private static final String GITHUB = "github.com/";
    private static final Pattern PACKAGE = Pattern.compile("[a-z0-9](?:[a-z0-9-]{0,198}[a-z0-9])?");
    private static final Pattern REPOSITORY = Pattern.compile("[a-z0-9][a-z0-9-]{0,99}/[a-z0-9._-]{1,100}");
    private static final Pattern DOTS = Pattern.compile(".*/\\.{1,2}");

    /// The package with a name in the form that PEP 503 compares, or null when no package can have that name.
    public static @Nullable Subject ofPackage(String name) {
        return PACKAGE.matcher(name).matches() ? new Subject(Provider.PYPI, name) : null;
    }

    /// The repository `owner/name` on GitHub in any case, or null when none can have that name.
    public static @Nullable Subject ofRepository(String name) {
        String folded = name.toLowerCase(Locale.ROOT);
        return REPOSITORY.matcher(folded).matches() && !DOTS.matcher(folded).matches()
                ? new Subject(Provider.GITHUB, folded)
                : null;
    }

    /// What a key of an entity stands for, or null when no provider knows such things.
    public static @Nullable Subject of(EntityKey key) {
        if (key.scheme() == KeyScheme.PYPI) {
            return ofPackage(key.value());
        }
        return key.scheme() == KeyScheme.REPO && key.value().startsWith(GITHUB)
                ? ofRepository(key.value().substring(GITHUB.length()))
                : null;
    }

    /// The key that an entity with this subject has.
    public EntityKey key() {
        return switch (provider) {
            case PYPI -> new EntityKey(KeyScheme.PYPI, name);
            case GITHUB -> new EntityKey(KeyScheme.REPO, GITHUB + name);
        };
    }

    /// What a reader calls it: `PyPI package fastapi`.
    public String title() {
        return provider.title() + " " + provider.noun() + " " + name;
    }
}
