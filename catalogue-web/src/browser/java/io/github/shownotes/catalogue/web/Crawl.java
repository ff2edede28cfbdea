package io.github.shownotes.catalogue.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/// Every page of a site that can be reached from the first one, and the largest of each type.
final class Crawl {
    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)");
    private static final Pattern FILE = Pattern.compile("(.*\\.(atom|json|csv|xml|css|js|svg)|/assets/.*)(\\?.*)?");
    /// Pages of one path that differ in their queries only; filters go together in more ways than anybody can follow.
    private static final int MOST_QUERIES = 60;

    private final String site;
    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<String, Integer> sizes = new TreeMap<>();
    private final Set<String> files = new HashSet<>();

    private Crawl(String site) {
        this.site = site;
    }

    /// Follows all links of the site.
    static Crawl of(String site) {
        Crawl crawl = new Crawl(site);
        Set<String> seen = new HashSet<>(Set.of("/"));
        Map<String, Integer> queries = new HashMap<>();
        List<String> level = List.of("/");
        while (!level.isEmpty()) {
            List<String> next = new ArrayList<>();
            for (String path : level) {
                for (String link : crawl.links(path)) {
                    int query = link.indexOf('?');
                    boolean wanted = query < 0
                            || queries.merge(link.substring(0, query), 1, Integer::sum) <= MOST_QUERIES;
                    if (seen.add(link) && wanted) {
                        next.add(link);
                    }
                }
            }
            level = next;
        }
        return crawl;
    }

    private List<String> links(String path) {
        HttpResponse<byte[]> answer = get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        sizes.put(path, answer.body().length);
        String page = text(answer);
        List<String> links = new ArrayList<>();
        LINK.matcher(page).results().map(link -> link.group(1).replace("&amp;", "&")).forEach(link -> {
            if (!FILE.matcher(link).matches()) {
                links.add(link);
            } else if (link.startsWith("/assets/")) {
                files.add(link);
            }
        });
        Pattern.compile("src=\"(/[^\"]*)").matcher(page).results().forEach(link -> files.add(link.group(1)));
        return links;
    }

    /// How many bytes each page has as it is sent, by its address.
    Map<String, Integer> sizes() {
        return sizes;
    }

    /// The address of the largest page of each type.
    Map<String, String> largest() {
        Map<String, String> largest = new TreeMap<>();
        sizes.forEach((path, size) -> largest.merge(type(path), path, (one, other) -> size(one) >= size(other)
                ? one
                : other));
        return largest;
    }

    private int size(String path) {
        return sizes.getOrDefault(path, 0);
    }

    /// How many bytes all style sheets and scripts have as they are sent.
    int sizeOfAssets() {
        return files.stream()
                .filter(file -> file.endsWith(".css") || file.endsWith(".js"))
                .mapToInt(file -> get(file).body().length)
                .sum();
    }

    /// `/projects/rich` and `/projects/flask` are of one type, and so are all states of a list.
    private static String type(String path) {
        String[] parts = path.replaceFirst("\\?.*", "").split("/");
        return parts.length < 3 || path.startsWith("/links/all")
                ? path.replaceFirst("\\?.*", path.contains("?") ? "?" : "")
                : "/" + parts[1] + "/…";
    }

    private HttpResponse<byte[]> get(String path) {
        try {
            return client.send(HttpRequest.newBuilder(URI.create(site + path))
                    .timeout(Duration.ofSeconds(30))
                    .header("Accept-Encoding", "gzip")
                    .build(), BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String text(HttpResponse<byte[]> answer) {
        boolean compressed = answer.headers().firstValue("Content-Encoding").orElse("").equals("gzip");
        try (var in = new ByteArrayInputStream(answer.body())) {
            return new String((compressed ? new GZIPInputStream(in) : in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
