package io.github.shownotes.catalogue.http;

import org.jspecify.annotations.Nullable;

/// What came of asking for an address.
public sealed interface Fetched {
    /// An answer with a body.
    ///
    /// @param address where it was found in the end, after redirects
    /// @param body the decoded bytes
    /// @param etag the validator to send next time, or null
    /// @param lastModified the date to send next time, or null
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody, and copying it would double a large body
    record Ok(String address, byte[] body, @Nullable String etag, @Nullable String lastModified) implements Fetched {}

    /// The validators still hold: nothing is new.
    record NotModified() implements Fetched {}

    /// No usable answer.
    ///
    /// @param reason why, as half a sentence: `it answered 404 Not Found`
    /// @param advice what to do about it
    record Failed(String reason, String advice) implements Fetched {}
}
