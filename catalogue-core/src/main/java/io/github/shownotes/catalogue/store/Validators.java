package io.github.shownotes.catalogue.store;

import org.jspecify.annotations.Nullable;

/// What a server wants to hear with the next request to answer that nothing is new.
///
/// @param etag its entity tag, or null
/// @param lastModified its date as it wrote it, or null
public record Validators(@Nullable String etag, @Nullable String lastModified) {
    /// Nothing to tell the server.
    public static final Validators NONE = new Validators(null, null);
}
