package io.github.shownotes.catalogue.resolve;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// A package as its index describes it, as far as that says where it comes from.
///
/// @param name its name, in any spelling
/// @param addresses its home page and its project addresses, as its makers wrote them
public record PublishedPackage(String name, List<String> addresses) {
    /// Copies the list.
    public PublishedPackage {
        addresses = List.copyOf(addresses);
    }

    /// The repositories that it names, in the form that [KeyScheme#REPO] keys have: `github.com/owner/name`.
    public Set<String> repositories() {
        return values(KeyScheme.REPO);
    }

    /// The pages that it names and that are no repository and no package.
    Set<String> pages() {
        return values(KeyScheme.URL);
    }

    private Set<String> values(KeyScheme scheme) {
        var values = new LinkedHashSet<String>();
        for (String address : addresses) {
            CanonicalUrl page = CanonicalUrl.of(address);
            EntityKey key = Addresses.project(page);
            if (page.isWeb() && key.scheme() == scheme) {
                values.add(key.value());
            }
        }
        return values;
    }
}
