package io.github.shownotes.catalogue.http;

import java.net.URI;
import java.net.http.HttpHeaders;

/// What came of one exchange with a server, whatever its status.
public sealed interface Answer {
    /// The server answered and its answer is here as a whole.
    ///
    /// @param status the status of HTTP
    /// @param address where it was found in the end, after redirects
    /// @param headers the headers of the last answer
    /// @param body the unpacked bytes; empty when there are none
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody, and copying it would double a large body
    record Complete(int status, URI address, HttpHeaders headers, byte[] body) implements Answer {}

    /// No whole answer came.
    ///
    /// @param cause what kind of failure it is
    /// @param reason why, as half a sentence: `the host example.org is too slow`
    record Broken(Cause cause, String reason) implements Answer {}

    /// Kinds of failure, by what can be done about them.
    enum Cause {
        /// Nobody answers there: the name is not known, nothing listens, no safe connection.
        UNREACHABLE,
        /// The exchange took longer than it may.
        TOO_SLOW,
        /// The body is larger than it may be.
        TOO_LARGE,
        /// The connection broke off or what came cannot be unpacked.
        BROKEN_OFF,
        /// A redirect in a circle, or to where this exchange must not go.
        REDIRECT,
        /// The caller was interrupted.
        INTERRUPTED
    }
}
