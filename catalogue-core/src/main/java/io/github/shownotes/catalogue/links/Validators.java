package io.github.shownotes.catalogue.links;

import org.jspecify.annotations.Nullable;

/// What a conditional request sends, so that an unchanged page need not be sent again (RFC 9110, section 13).
///
/// @param etag the entity tag of an earlier answer, or null
/// @param lastModified its date, or null
public record Validators(@Nullable String etag, @Nullable String lastModified) {
    /// Nothing to send.
    public static final Validators NONE = new Validators(null, null);

    /// Whether there is nothing to send.
    public boolean isEmpty() {
        return etag == null && lastModified == null;
    }
}
