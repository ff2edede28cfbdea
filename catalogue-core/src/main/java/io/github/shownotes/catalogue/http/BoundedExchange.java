package io.github.shownotes.catalogue.http;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

import javax.net.ssl.SSLException;

import org.jspecify.annotations.Nullable;

/// Exchanges with servers, each bounded in size and, as a whole, in time. Safe for many threads.
///
/// The JDK client's own time-out ends when the headers have come, so a body that drips could hold the caller for ever;
/// here one deadline covers everything from the connection to the last byte.
final class BoundedExchange implements AutoCloseable {
    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(10);
    private static final String USER_AGENT = "Catalogue/0.1 (+https://github.com/shownotes/catalogue)";
    private static final int BUFFER = 16 * 1024;

    private final HttpClient client;
    private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
    private final long maxBytes;
    private final Duration deadline;

    /// Exchanges with these bounds.
    ///
    /// @param maxBytes the largest body taken, after unpacking
    /// @param deadline the longest that one exchange may take
    /// @param redirects which redirects the client follows by itself
    BoundedExchange(long maxBytes, Duration deadline, HttpClient.Redirect redirects) {
        this.maxBytes = maxBytes;
        this.deadline = deadline;
        this.client = HttpClient.newBuilder()
                // One exchange a connection: else a reset connection hangs while the client offers HTTP/2.
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(CONNECT_TIMEOUT)
                .followRedirects(redirects)
                .build();
    }

    /// A request with what every request has: who asks, and that compressed answers are welcome.
    HttpRequest.Builder request(URI address) {
        return HttpRequest.newBuilder(address)
                .timeout(deadline)
                .header("User-Agent", USER_AGENT)
                .header("Accept-Encoding", "gzip");
    }

    /// Runs an exchange of one or more requests within the deadline.
    ///
    /// @param exchange sends its requests with [#send]
    /// @param host the host to name when it fails
    Answer within(Callable<Answer> exchange, String host) {
        Future<Answer> running = workers.submit(exchange);
        try {
            return running.get(deadline.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            running.cancel(true);
            return new Answer.Broken(Answer.Cause.TOO_SLOW, "it did not finish within " + deadline.toSeconds()
                    + " seconds");
        } catch (InterruptedException e) {
            running.cancel(true);
            Thread.currentThread().interrupt();
            return new Answer.Broken(Answer.Cause.INTERRUPTED, "the request was interrupted");
        } catch (ExecutionException e) {
            return broken(e.getCause() == null ? e : e.getCause(), host);
        }
    }

    /// Sends one request and reads its answer to the end; only inside [#within].
    Answer send(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<InputStream> answer = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
        try (InputStream raw = answer.body()) {
            boolean gzip = answer.headers().firstValue("Content-Encoding").map(encoding -> encoding.toLowerCase(
                    Locale.ROOT).contains("gzip")).orElse(false);
            byte[] body = answer.statusCode() == 304 ? new byte[0] : read(raw, gzip);
            if (body == null) {
                return new Answer.Broken(Answer.Cause.TOO_LARGE, "it is larger than " + maxBytes / (1024 * 1024)
                        + " MB");
            }
            return new Answer.Complete(answer.statusCode(), answer.uri(), answer.headers(), body);
        }
    }

    /// The whole body, or null when it is too large.
    private byte @Nullable [] read(InputStream raw, boolean gzip) throws IOException {
        var in = new PushbackInputStream(raw, 1);
        int first = in.read();
        if (first < 0) {
            return new byte[0];
        }
        in.unread(first);
        byte[] body = bounded(gzip ? new GZIPInputStream(in) : in);
        return body != null && isGzip(body) ? bounded(new GZIPInputStream(new ByteArrayInputStream(body))) : body;
    }

    private byte @Nullable [] bounded(InputStream in) throws IOException {
        var out = new ByteArrayOutputStream();
        byte[] buffer = new byte[BUFFER];
        for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
            if (out.size() + (long) count > maxBytes) {
                return null;
            }
            out.write(buffer, 0, count);
        }
        return out.toByteArray();
    }

    /// Some servers send a compressed file without saying so.
    private static boolean isGzip(byte[] body) {
        return body.length > 2 && (body[0] & 0xff) == 0x1f && (body[1] & 0xff) == 0x8b;
    }

    private static Answer.Broken broken(Throwable cause, String host) {
        return switch (cause) {
            case HttpConnectTimeoutException e -> new Answer.Broken(Answer.Cause.UNREACHABLE, "the host " + host
                    + " does not answer");
            case HttpTimeoutException e -> new Answer.Broken(Answer.Cause.TOO_SLOW, "the host " + host
                    + " is too slow");
            case UnknownHostException e -> new Answer.Broken(Answer.Cause.UNREACHABLE, "the host name " + host
                    + " is not known");
            case ConnectException e -> new Answer.Broken(Answer.Cause.UNREACHABLE, "the host " + host
                    + " cannot be reached");
            case ZipException e -> new Answer.Broken(Answer.Cause.BROKEN_OFF, "what the host " + host
                    + " sent compressed cannot be unpacked");
            case SSLException e -> new Answer.Broken(Answer.Cause.UNREACHABLE, "no safe connection to " + host
                    + " could be made");
            default -> new Answer.Broken(Answer.Cause.BROKEN_OFF, "the connection to " + host + " broke off");
        };
    }

    @Override
    public void close() {
        client.shutdownNow();
        workers.shutdownNow();
    }
}
