package io.github.shownotes.catalogue.links;

import java.util.Set;

import io.github.shownotes.catalogue.store.Validators;

/// A link to be checked.
///
/// @param url the address as somebody wrote it
/// @param fragments the places on the page that must exist, without `#`; empty when none is asked for
/// @param validators what an earlier check was answered with
public record LinkRequest(String url, Set<String> fragments, Validators validators) {
    /// Copies the set.
    public LinkRequest {
        fragments = Set.copyOf(fragments);
    }

    /// A link that was never checked before.
    public static LinkRequest of(String url) {
        return new LinkRequest(url, Set.of(), Validators.NONE);
    }
}
