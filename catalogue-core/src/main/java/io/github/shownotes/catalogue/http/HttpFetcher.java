package io.github.shownotes.catalogue.http;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.time.Duration;

import org.jspecify.annotations.Nullable;

/// Fetches one document: conditional, decompressed, bounded in size and in time as a whole.
public final class HttpFetcher implements AutoCloseable {
    private final BoundedExchange exchange;

    /// A fetcher.
    ///
    /// @param maxBytes the largest body taken, after decompression
    /// @param deadline the longest that one document may take, redirects included
    public HttpFetcher(long maxBytes, Duration deadline) {
        this.exchange = new BoundedExchange(maxBytes, deadline, HttpClient.Redirect.NORMAL);
    }

    /// Fetches an address; sends the validators of an earlier answer when there are any.
    public Fetched fetch(URI address, @Nullable String etag, @Nullable String lastModified) {
        Answer answer = exchange.within(() -> exchange.send(request(address, etag, lastModified)), String.valueOf(
                address.getHost()));
        return switch (answer) {
            case Answer.Complete complete -> fetched(complete);
            case Answer.Broken broken -> new Fetched.Failed(broken.reason(), advice(broken));
        };
    }

    private static Fetched fetched(Answer.Complete answer) {
        return switch (answer.status()) {
            case 200 -> new Fetched.Ok(answer.address().toString(), answer.body(), answer.headers().firstValue("ETag")
                    .orElse(null), answer.headers().firstValue("Last-Modified").orElse(null));
            case 304 -> new Fetched.NotModified();
            default -> refused(answer.status());
        };
    }

    private HttpRequest request(URI address, @Nullable String etag, @Nullable String lastModified) {
        HttpRequest.Builder request = exchange.request(address)
                .header("Accept",
                        "application/rss+xml, application/atom+xml, text/markdown, text/html;q=0.8, */*;q=0.5");
        if (etag != null) {
            request.header("If-None-Match", etag);
        }
        if (lastModified != null) {
            request.header("If-Modified-Since", lastModified);
        }
        return request.build();
    }

    private static Fetched refused(int status) {
        return switch (status) {
            // The client has followed the others.
            case 301, 302, 303, 307, 308 -> new Fetched.Failed("it redirects in circles or to where none may follow",
                    "Check the address");
            case 401, 403 -> new Fetched.Failed("it answered with status " + status + ": not everyone may read it",
                    "Download it with another program and name the file");
            case 404, 410 -> new Fetched.Failed("it answered with status " + status, "Check the address");
            default -> new Fetched.Failed("it answered with status " + status, "Try again later");
        };
    }

    private static String advice(Answer.Broken broken) {
        return switch (broken.cause()) {
            case UNREACHABLE -> "Check the address and your network, then try again";
            case TOO_SLOW -> "Try again later or download the file and ingest that";
            case TOO_LARGE -> "Give a smaller document, such as a folder with the episodes' notes";
            case REDIRECT -> "Check the address";
            case BROKEN_OFF -> "Try again later";
            case INTERRUPTED -> "Run the command again";
        };
    }

    @Override
    public void close() {
        exchange.close();
    }
}
