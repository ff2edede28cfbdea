package io.github.shownotes.catalogue.links;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import io.github.shownotes.catalogue.http.Fetched;
import io.github.shownotes.catalogue.http.HttpFetcher;
import io.github.shownotes.catalogue.store.LinkCopy;

/// Finds copies in the Wayback Machine by its [availability API](https://archive.org/help/wayback_api.php).
public final class Wayback implements AutoCloseable {
    /// Where the API is, unless somebody says otherwise.
    public static final String ADDRESS = "https://archive.org";

    /// The rest that it gets between two questions.
    public static final Duration PAUSE = Duration.ofMillis(500);

    private static final int LARGEST = 256 * 1024;
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuuMMddHHmmss");

    private final String address;
    private final HttpFetcher fetcher = new HttpFetcher(LARGEST, PATIENCE);
    private final JsonMapper json = new JsonMapper();

    /// What the archive said.
    public sealed interface Reply {
        /// It has a copy.
        record Found(LinkCopy copy) implements Reply {}

        /// It has none.
        record None() implements Reply {}

        /// It could not be asked.
        ///
        /// @param reason why, as half a sentence
        record Failed(String reason) implements Reply {}
    }

    /// An archive.
    ///
    /// @param address where its API is, without a path
    public Wayback(String address) {
        this.address = address.replaceAll("/+$", "");
    }

    /// The copy nearest to a day, or the newest.
    public Reply copy(String url, @Nullable LocalDate day) {
        String query = "?url=" + URLEncoder.encode(url, StandardCharsets.UTF_8) + (day == null
                ? ""
                : "&timestamp=" + day.format(DateTimeFormatter.BASIC_ISO_DATE));
        return switch (fetcher.fetch(URI.create(address + "/wayback/available" + query), null, null)) {
            case Fetched.Ok ok -> read(ok.body());
            case Fetched.NotModified ignored -> new Reply.None();
            case Fetched.Failed failed -> new Reply.Failed(failed.reason());
        };
    }

    /// The address of a copy as it was sent at the time, without the archive's frame around it and with the links that the
    /// page had. Other addresses stay as they are.
    static String unchanged(String copy) {
        return copy.replaceFirst("/web/(\\d{14})/", "/web/$1id_/");
    }

    private Reply read(byte[] body) {
        try {
            JsonNode closest = json.readTree(body).path("archived_snapshots").path("closest");
            boolean good = closest.path("available").asBoolean(false)
                    && closest.path("status").asString("200").startsWith(
                            "2");
            Optional<Instant> taken = taken(closest.path("timestamp").asString(""));
            String url = closest.path("url").asString("");
            return good && taken.isPresent() && url.matches("https?://.+")
                    ? new Reply.Found(
                            new LinkCopy(url.replaceFirst("^http://web\\.archive\\.org", "https://web.archive.org"),
                                    taken.get()))
                    : new Reply.None();
        } catch (JacksonException e) {
            return new Reply.Failed("it answered with something else than JSON");
        }
    }

    private static Optional<Instant> taken(String stamp) {
        try {
            return Optional.of(LocalDateTime.parse(stamp, STAMP).toInstant(ZoneOffset.UTC));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        fetcher.close();
    }
}
