package io.github.shownotes.catalogue.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import io.github.shownotes.catalogue.http.Fetched;
import io.github.shownotes.catalogue.http.HttpFetcher;
import io.github.shownotes.catalogue.links.FoundLink;
import io.github.shownotes.catalogue.links.LinkFinder;
import io.github.shownotes.catalogue.source.Problem;

/// The links in files, folders and pages that `check-links` is given.
///
/// @param links each address with the places it is written at, in order
/// @param problems what could not be read
record Documents(Map<String, List<ReportedLink.Place>> links, List<Problem> problems) {
    private static final long LARGEST = 64L * 1024 * 1024;
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    static Documents read(List<String> given) {
        var documents = new Documents(new LinkedHashMap<>(), new ArrayList<>());
        given.forEach(documents::add);
        return documents;
    }

    private void add(String given) {
        if (given.matches("(?i)https?://.*")) {
            page(given);
            return;
        }
        try {
            Path path = Path.of(given);
            if (Files.isDirectory(path)) {
                try (Stream<Path> files = Files.walk(path)) {
                    files.filter(Files::isRegularFile).filter(file -> !kind(file.toString()).isEmpty()).sorted().forEach(
                            this::file);
                }
            } else {
                file(path);
            }
        } catch (IOException | UncheckedIOException | InvalidPathException e) {
            problems.add(new Problem(given, "it cannot be read", "Name a file, a folder or an http address"));
        }
    }

    private void file(Path file) {
        try {
            String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            take(file.toString(), switch (kind(file.toString())) {
                case "markdown" -> LinkFinder.inMarkdown(text);
                case "html" -> LinkFinder.inHtml(text, "");
                default -> LinkFinder.inText(text);
            });
        } catch (IOException e) {
            problems.add(new Problem(file.toString(), Files.exists(file) ? "it cannot be read" : "there is no such file",
                    "Name a file, a folder or an http address"));
        }
    }

    private void page(String address) {
        try (var fetcher = new HttpFetcher(LARGEST, PATIENCE)) {
            switch (fetcher.fetch(URI.create(address), null, null)) {
                case Fetched.Ok ok -> {
                    String text = new String(ok.body(), StandardCharsets.UTF_8);
                    take(address, switch (kind(address)) {
                        case "markdown" -> LinkFinder.inMarkdown(text);
                        case "text" -> LinkFinder.inText(text);
                        default -> LinkFinder.inHtml(text, ok.address());
                    });
                }
                case Fetched.NotModified _ -> {
                    // Nothing was asked conditionally.
                }
                case Fetched.Failed failed -> problems.add(new Problem(address, failed.reason(), failed.advice()));
            }
        } catch (IllegalArgumentException e) {
            problems.add(new Problem(address, "this is no address", "Check it for spaces and brackets"));
        }
    }

    private void take(String document, List<FoundLink> found) {
        for (FoundLink link : found) {
            links.computeIfAbsent(link.url(), url -> new ArrayList<>()).add(new ReportedLink.Place(document, link
                    .line()));
        }
    }

    private static String kind(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (ending) {
            case "md", "markdown", "mdown", "mkd" -> "markdown";
            case "html", "htm", "xhtml" -> "html";
            case "txt", "text", "rst", "adoc" -> "text";
            default -> "";
        };
    }
}
