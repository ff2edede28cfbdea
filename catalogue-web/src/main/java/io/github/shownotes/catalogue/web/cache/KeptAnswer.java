package io.github.shownotes.catalogue.web.cache;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.GZIPOutputStream;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpResponse;
import reactor.core.publisher.Mono;

/// An answer that can be sent again.
final class KeptAnswer {
    private static final int SMALLEST_COMPRESSED = 2_048;
    private static final int HASH_BYTES = 12;
    private static final List<String> KEPT_HEADERS = List.of(HttpHeaders.CONTENT_TYPE, HttpHeaders.CACHE_CONTROL,
            HttpHeaders.CONTENT_DISPOSITION);

    private final HttpHeaders headers;
    private final byte[] body;
    private final String etag;

    private KeptAnswer(HttpHeaders headers, byte[] body, String etag) {
        this.headers = headers;
        this.body = body;
        this.etag = etag;
    }

    /// The answer that is about to be sent.
    ///
    /// @param answered its headers
    /// @param plain its body
    /// @param asked the headers of the request
    static KeptAnswer of(HttpHeaders answered, byte[] plain, HttpHeaders asked) {
        HttpHeaders headers = new HttpHeaders();
        for (String name : KEPT_HEADERS) {
            List<String> values = answered.get(name);
            if (values != null) {
                headers.put(name, List.copyOf(values));
            }
        }
        // Kept by the browser, but asked for again: the catalogue may have changed.
        if (!headers.containsHeader(HttpHeaders.CACHE_CONTROL)) {
            headers.set(HttpHeaders.CACHE_CONTROL, "no-cache");
        }
        headers.set(HttpHeaders.VARY, "Accept, Accept-Encoding, HX-Request");
        boolean compressed = plain.length >= SMALLEST_COMPRESSED && isCompressible(asked);
        if (compressed) {
            headers.set(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
        // A weak tag: the same whether it is compressed or not.
        return new KeptAnswer(headers, compressed ? gzip(plain) : plain, "W/\"" + hash(plain) + "\"");
    }

    /// Whether the other side takes gzip.
    static boolean isCompressible(HttpHeaders asked) {
        String accepted = asked.getFirst(HttpHeaders.ACCEPT_ENCODING);
        return accepted != null && accepted.contains("gzip") && !accepted.contains("gzip;q=0");
    }

    int size() {
        return body.length;
    }

    /// Sends it, or says that the other side has it already.
    Mono<Void> send(ServerHttpRequest request, ServerHttpResponse response) {
        HttpHeaders out = response.getHeaders();
        headers.forEach((name, values) -> out.put(name, values));
        out.setETag(etag);
        if (isKnown(request.getHeaders().getFirst(HttpHeaders.IF_NONE_MATCH))) {
            out.remove(HttpHeaders.CONTENT_ENCODING);
            out.remove(HttpHeaders.CONTENT_LENGTH);
            out.remove(HttpHeaders.CONTENT_TYPE);
            response.setStatusCode(HttpStatus.NOT_MODIFIED);
            return response.setComplete();
        }
        out.setContentLength(body.length);
        return response.writeWith(Mono.just(response.bufferFactory().wrap(body)));
    }

    private boolean isKnown(@Nullable String tags) {
        return tags != null && (tags.equals("*") || tags.contains(etag.substring(2)));
    }

    private static byte[] gzip(byte[] plain) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(plain.length / 3);
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, HASH_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
