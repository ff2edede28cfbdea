package io.github.shownotes.catalogue.http;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
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

/// Fetches one document: conditional, decompressed, bounded in size and in time as a whole.
///
/// The JDK client's own time-out ends when the headers have come, so a body that drips could hold the caller for ever;
/// here one deadline covers the whole exchange.
public final class HttpFetcher implements AutoCloseable {
    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(10);
    private static final String USER_AGENT = "Catalogue/0.1 (+https://github.com/shownotes/catalogue)";
    private static final int BUFFER = 16 * 1024;

    private final HttpClient client;
    private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
    private final long maxBytes;
    private final Duration deadline;

    /// A fetcher.
    ///
    /// @param maxBytes the largest body taken, after decompression
    /// @param deadline the longest that one document may take, redirects included
    public HttpFetcher(long maxBytes, Duration deadline) {
        this.maxBytes = maxBytes;
        this.deadline = deadline;
        this.client = HttpClient.newBuilder()
                .connectTimeout(CONNECT_TIMEOUT)
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
    }

    /// Fetches an address; sends the validators of an earlier answer when there are any.
    public Fetched fetch(URI address, @Nullable String etag, @Nullable String lastModified) {
        Future<Fetched> exchange = workers.submit(() -> exchange(address, etag, lastModified));
        try {
            return exchange.get(deadline.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            exchange.cancel(true);
            return new Fetched.Failed("it did not finish within " + deadline.toSeconds() + " seconds",
                    "Try again later or download the file and ingest that");
        } catch (InterruptedException e) {
            exchange.cancel(true);
            Thread.currentThread().interrupt();
            return new Fetched.Failed("the request was interrupted", "Run the command again");
        } catch (ExecutionException e) {
            return failed(e.getCause() == null ? e : e.getCause(), address);
        }
    }

    private Fetched exchange(URI address, @Nullable String etag, @Nullable String lastModified)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(address)
                .timeout(deadline)
                .header("User-Agent", USER_AGENT)
                .header("Accept-Encoding", "gzip")
                .header("Accept",
                        "application/rss+xml, application/atom+xml, text/markdown, text/html;q=0.8, */*;q=0.5");
        if (etag != null) {
            request.header("If-None-Match", etag);
        }
        if (lastModified != null) {
            request.header("If-Modified-Since", lastModified);
        }
        HttpResponse<InputStream> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
        try (InputStream raw = answer.body()) {
            int status = answer.statusCode();
            if (status == 304) {
                return new Fetched.NotModified();
            }
            if (status != 200) {
                return refused(status);
            }
            boolean gzip = answer.headers().firstValue("Content-Encoding").map(encoding -> encoding.toLowerCase(
                    Locale.ROOT).contains("gzip")).orElse(false);
            byte[] body = read(gzip ? new GZIPInputStream(raw) : raw);
            if (body == null) {
                return new Fetched.Failed("it is larger than " + maxBytes / (1024 * 1024) + " MB",
                        "Give a smaller document, such as a folder with the episodes' notes");
            }
            return new Fetched.Ok(answer.uri().toString(), body, answer.headers().firstValue("ETag").orElse(null),
                    answer.headers().firstValue("Last-Modified").orElse(null));
        }
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

    /// The whole body, or null when it is too large.
    private byte @Nullable [] read(InputStream in) throws IOException {
        var out = new java.io.ByteArrayOutputStream();
        byte[] buffer = new byte[BUFFER];
        for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
            if (out.size() + (long) count > maxBytes) {
                return null;
            }
            out.write(buffer, 0, count);
        }
        byte[] body = out.toByteArray();
        return isGzip(body) ? gunzip(body) : body;
    }

    /// Some servers send a compressed file without saying so.
    private static boolean isGzip(byte[] body) {
        return body.length > 2 && (body[0] & 0xff) == 0x1f && (body[1] & 0xff) == 0x8b;
    }

    private byte @Nullable [] gunzip(byte[] body) throws IOException {
        try (var in = new GZIPInputStream(new ByteArrayInputStream(body))) {
            byte[] plain = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, maxBytes + 1));
            return plain.length > maxBytes ? null : plain;
        }
    }

    private static Fetched failed(Throwable cause, URI address) {
        String host = String.valueOf(address.getHost());
        return switch (cause) {
            case HttpConnectTimeoutException e -> new Fetched.Failed("the host " + host + " does not answer",
                    "Check the address and your network, then try again");
            case HttpTimeoutException e -> new Fetched.Failed("the host " + host + " is too slow",
                    "Try again later");
            case UnknownHostException e -> new Fetched.Failed("the host name " + host + " is not known",
                    "Check the address");
            case ConnectException e -> new Fetched.Failed("the host " + host + " cannot be reached",
                    "Check the address and your network, then try again");
            case ZipException e -> new Fetched.Failed("what the host " + host + " sent compressed cannot be unpacked",
                    "Try again later");
            case SSLException e -> new Fetched.Failed("no safe connection to " + host + " could be made",
                    "Check the address and the site's certificate");
            default -> new Fetched.Failed("the connection to " + host + " broke off",
                    "Try again later");
        };
    }

    @Override
    public void close() {
        client.shutdownNow();
        workers.shutdownNow();
    }
}
