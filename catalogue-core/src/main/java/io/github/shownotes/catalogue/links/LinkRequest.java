package io.github.shownotes.catalogue.links;

import java.util.Set;

import org.jspecify.annotations.Nullable;

import io.github.shownotes.catalogue.store.Validators;

/// A link to be checked.
///
/// @param url the address as somebody wrote it
/// @param fragments the places on the page that must exist, without `#`; empty when none is asked for
/// @param validators what an earlier check was answered with
/// @param past what is known of it from the past, or null
public record LinkRequest(String url, Set<String> fragments, Validators validators, @Nullable Past past) {
    /// What is known of a link that was not alive once.
    ///
    /// @param copy the address of the archive's copy
    /// @param lapsed whether its domain was parked or its name did not resolve
    public record Past(String copy, boolean lapsed) {}

    /// Copies the set.
    public LinkRequest {
        fragments = Set.copyOf(fragments);
    }

    /// A link of which no copy is known.
    public LinkRequest(String url, Set<String> fragments, Validators validators) {
        this(url, fragments, validators, null);
    }

    /// A link that was never checked before.
    public static LinkRequest of(String url) {
        return new LinkRequest(url, Set.of(), Validators.NONE);
    }
}
