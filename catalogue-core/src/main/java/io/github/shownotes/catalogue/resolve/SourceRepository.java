package io.github.shownotes.catalogue.resolve;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/// A repository as its forge describes it, as far as that says what it is the source of.
///
/// @param address where it is now, in the form that [KeyScheme#REPO] keys have: `github.com/owner/name`
/// @param formerly where it was before, in the same form; empty when it never moved as far as is known
/// @param homepage the home page it names, or null
/// @param parent what it is a fork of, in the same form; null when it is no fork
public record SourceRepository(String address, Set<String> formerly, @Nullable String homepage,
        @Nullable String parent) {
    /// Copies the set.
    public SourceRepository {
        formerly = Set.copyOf(formerly);
    }

    /// What it is called without its owner.
    String name() {
        return address.substring(address.lastIndexOf('/') + 1);
    }

    /// The only package name worth asking an index for, in the form that PEP 503 compares.
    public String likelyPackage() {
        return Names.packageName(name());
    }

    /// Whether an address is, or was, its own.
    boolean is(String other) {
        return address.equals(other) || formerly.contains(other);
    }
}
