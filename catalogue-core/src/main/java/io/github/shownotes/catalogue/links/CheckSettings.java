package io.github.shownotes.catalogue.links;

import java.time.Duration;

/// How a run of checks behaves.
///
/// @param concurrency requests in flight at the same time, over all hosts
/// @param window links that are open at the same time, waiting ones included: what memory grows with
/// @param guard which addresses may be visited
/// @param connect the longest that making a connection may take
/// @param headers the longest from a request to the end of the headers
/// @param body the longest that is spent on a body; what came until then is judged
/// @param chain the longest that all requests of one link may take together, waiting apart
/// @param longestWait the longest that a server's wish to wait is honoured
/// @param pause the wait before the first repeat; it doubles with each
/// @param repeats how often a passing failure is asked again
public record CheckSettings(int concurrency, int window, AddressGuard guard, Duration connect, Duration headers,
        Duration body, Duration chain, Duration longestWait, Duration pause, int repeats) {
    private static final int WINDOW = 8192;

    /// The usual patience.
    public static CheckSettings of(int concurrency, AddressGuard guard) {
        return new CheckSettings(concurrency, Math.max(WINDOW, concurrency), guard, Duration.ofSeconds(10), Duration
                .ofSeconds(15), Duration.ofSeconds(4), Duration.ofSeconds(45), Duration.ofSeconds(15), Duration
                        .ofMillis(500), 2);
    }

    /// With other limits of time for headers and body.
    public CheckSettings patience(Duration headersWithin, Duration bodyWithin) {
        return new CheckSettings(concurrency, window, guard, connect, headersWithin, bodyWithin, chain, longestWait,
                pause, repeats);
    }

    /// With another number of links that are open at the same time.
    public CheckSettings window(int links) {
        return new CheckSettings(concurrency, links, guard, connect, headers, body, chain, longestWait, pause, repeats);
    }

    /// The wait before a repeat.
    ///
    /// @param done repeats so far
    Duration pause(int done) {
        return pause.multipliedBy(1L << Math.min(done, 10));
    }
}
