package io.github.shownotes.catalogue.http;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/// Asks one web interface: GET and POST of JSON below one base address. Safe for many threads.
///
/// It never leaves the scheme, host and port of its base address: a redirect elsewhere ends as a failure, so neither the
/// token nor what is asked reaches another host, and no other host can answer in the name of this one.
public final class ApiClient implements AutoCloseable {
    private static final int MOST_REDIRECTS = 5;

    private final BoundedExchange exchange;
    private final String base;
    private final URI origin;
    private final @Nullable BearerToken token;

    /// A client.
    ///
    /// @param base the address that paths are appended to, with or without a slash at its end
    /// @param token proves who asks, or null to ask as anybody
    /// @param maxBytes the largest body taken, after unpacking
    /// @param deadline the longest that one exchange may take, redirects included
    public ApiClient(URI base, @Nullable BearerToken token, long maxBytes, Duration deadline) {
        this.exchange = new BoundedExchange(maxBytes, deadline, HttpClient.Redirect.NEVER);
        this.base = base.toString().replaceFirst("/+$", "");
        this.origin = base;
        this.token = token;
    }

    /// Whether it has a token to send.
    public boolean hasToken() {
        return token != null;
    }

    /// Asks for a path.
    ///
    /// @param path begins with a slash, already escaped
    /// @param headers to send besides
    public Answer get(String path, Map<String, String> headers) {
        return ask(path, headers, null);
    }

    /// Posts a document of JSON to a path.
    public Answer post(String path, Map<String, String> headers, String json) {
        return ask(path, headers, json);
    }

    private Answer ask(String path, Map<String, String> headers, @Nullable String json) {
        URI address = URI.create(base + path);
        return exchange.within(() -> follow(address, headers, json), String.valueOf(origin.getHost()));
    }

    private Answer follow(URI first, Map<String, String> headers, @Nullable String json)
            throws IOException, InterruptedException {
        URI address = first;
        for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
            Answer answer = exchange.send(request(address, headers, json));
            URI next = answer instanceof Answer.Complete complete ? target(complete, address) : null;
            if (next == null) {
                return answer;
            }
            if (!isHome(next)) {
                return new Answer.Broken(Answer.Cause.REDIRECT, "it redirects to another host, " + next.getHost());
            }
            address = next;
        }
        return new Answer.Broken(Answer.Cause.REDIRECT, "it redirects in circles");
    }

    private HttpRequest request(URI address, Map<String, String> headers, @Nullable String json) {
        HttpRequest.Builder request = exchange.request(address);
        headers.forEach(request::header);
        if (token != null) {
            request.header("Authorization", token.header());
        }
        if (json != null) {
            request.header("Content-Type", "application/json").POST(HttpRequest.BodyPublishers.ofString(json));
        }
        return request.build();
    }

    /// Where a redirect leads, or null when the answer is none. What was posted is posted again, as 307 and 308 want it;
    /// no interface used here answers a POST with another.
    private static @Nullable URI target(Answer.Complete answer, URI address) {
        Optional<String> location = answer.headers().firstValue("Location");
        boolean redirects = switch (answer.status()) {
            case 301, 302, 303, 307, 308 -> true;
            default -> false;
        };
        if (!redirects || location.isEmpty()) {
            return null;
        }
        try {
            return address.resolve(URI.create(location.get().strip()));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private boolean isHome(URI address) {
        return origin.getScheme().equalsIgnoreCase(address.getScheme()) && Objects.requireNonNullElse(origin.getHost(),
                "").equalsIgnoreCase(address.getHost()) && port(origin) == port(address);
    }

    private static int port(URI address) {
        if (address.getPort() >= 0) {
            return address.getPort();
        }
        return "https".equalsIgnoreCase(address.getScheme()) ? 443 : 80;
    }

    @Override
    public void close() {
        exchange.close();
    }
}
