package io.github.shownotes.catalogue.ingest;

import java.net.URI;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

import io.github.shownotes.catalogue.http.Fetched;
import io.github.shownotes.catalogue.http.HttpFetcher;
import io.github.shownotes.catalogue.store.SourceDao;
import io.github.shownotes.catalogue.store.Validators;

/// Asks for an address only if it is new, by the validators of the last time.
///
/// They are remembered only when everything that came with them is stored: else a run that was cut off would never read
/// the rest.
final class ConditionalFetch implements Function<URI, Fetched> {
    private final HttpFetcher fetcher;
    private final SourceDao sources;
    private final String show;
    private final Clock clock;
    private final Map<String, Validators> fresh = new HashMap<>();

    ConditionalFetch(HttpFetcher fetcher, SourceDao sources, String show, Clock clock) {
        this.fetcher = fetcher;
        this.sources = sources;
        this.show = show;
        this.clock = clock;
    }

    @Override
    public Fetched apply(URI address) {
        Validators known = sources.validators(address.toString(), show);
        Fetched answer = fetcher.fetch(address, known.etag(), known.lastModified());
        if (answer instanceof Fetched.Ok ok) {
            var sent = new Validators(ok.etag(), ok.lastModified());
            if (!sent.equals(known)) {
                fresh.put(address.toString(), sent);
            }
        }
        return answer;
    }

    /// Everything that came from this address is stored.
    void done(String address) {
        Validators sent = fresh.remove(address);
        if (sent != null) {
            sources.remember(address, show, sent, clock.instant());
        }
    }
}
