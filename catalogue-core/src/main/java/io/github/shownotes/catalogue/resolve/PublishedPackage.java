package io.github.shownotes.catalogue.resolve;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/// A package as its index describes it, as far as that says where it comes from.
///
/// @param name its name, in any spelling
/// @param repositories the repositories that it names, in the form that [KeyScheme#REPO] keys have: `github.com/owner/name`
/// @param pages the pages that it names and that are no repository and no package
public record PublishedPackage(String name, Set<String> repositories, Set<String> pages) {
    /// Keeps the order of both.
    public PublishedPackage {
        repositories = Collections.unmodifiableSet(new LinkedHashSet<>(repositories));
        pages = Collections.unmodifiableSet(new LinkedHashSet<>(pages));
    }

    /// A package by what its makers wrote.
    ///
    /// @param addresses its home page and its project addresses
    public static PublishedPackage of(String name, Collection<String> addresses) {
        var repositories = new LinkedHashSet<String>();
        var pages = new LinkedHashSet<String>();
        for (String address : addresses) {
            CanonicalUrl page = CanonicalUrl.of(address);
            EntityKey key = Addresses.project(page);
            if (page.isWeb() && key.scheme() == KeyScheme.REPO) {
                repositories.add(key.value());
            } else if (page.isWeb() && key.scheme() == KeyScheme.URL) {
                pages.add(key.value());
            }
        }
        return new PublishedPackage(name, repositories, pages);
    }
}
