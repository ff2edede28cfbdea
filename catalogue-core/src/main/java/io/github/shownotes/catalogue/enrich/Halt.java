package io.github.shownotes.catalogue.enrich;

import java.time.Instant;

/// Why a provider must not be asked any further for now.
public sealed interface Halt {
    /// What happened, one sentence without a final stop.
    String reason();

    /// Its limit of requests is reached.
    ///
    /// @param until when it may be asked again
    record Limit(String reason, Instant until) implements Halt {}

    /// The rest of its limit is left for other tools, as the user wants.
    ///
    /// @param until when the limit begins anew
    record Reserved(String reason, Instant until) implements Halt {}

    /// It does not answer, or not to us.
    ///
    /// @param advice what the reader can do, one sentence without a final stop
    record Closed(String reason, String advice) implements Halt {}
}
