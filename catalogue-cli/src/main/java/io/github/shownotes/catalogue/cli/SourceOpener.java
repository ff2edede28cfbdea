package io.github.shownotes.catalogue.cli;

import java.io.InputStream;
import java.net.URI;
import java.time.Duration;

import org.jspecify.annotations.Nullable;

import io.github.shownotes.catalogue.http.Fetched;
import io.github.shownotes.catalogue.http.HttpFetcher;
import io.github.shownotes.catalogue.source.Reading;
import io.github.shownotes.catalogue.source.SourceReader;

/// Reads sources for a command that needs no catalogue; makes an HTTP client only when a source is an address.
final class SourceOpener implements AutoCloseable {
    private final SourceReader reader;
    private final Duration deadline;
    private @Nullable HttpFetcher fetcher;

    SourceOpener(InputStream standardInput, Duration deadline) {
        this.reader = new SourceReader(this::fetch, standardInput);
        this.deadline = deadline;
    }

    Reading read(String source, @Nullable String show) {
        return reader.read(source, show);
    }

    private Fetched fetch(URI address) {
        HttpFetcher open = fetcher;
        if (open == null) {
            open = new HttpFetcher(SourceReader.MAX_BYTES, deadline);
            fetcher = open;
        }
        return open.fetch(address, null, null);
    }

    @Override
    public void close() {
        HttpFetcher open = fetcher;
        if (open != null) {
            open.close();
        }
    }
}
