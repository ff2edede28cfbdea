package io.github.shownotes.catalogue.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import io.github.shownotes.catalogue.http.Fetched;
import io.github.shownotes.catalogue.http.HttpFetcher;
import io.github.shownotes.catalogue.links.FoundLink;
import io.github.shownotes.catalogue.links.LinkFinder;
import io.github.shownotes.catalogue.source.Problem;

/// The links in files, folders and pages that `check-links` is given.
///
/// @param links the addresses in them
/// @param problems what could not be read
record Documents(WrittenLinks links, List<Problem> problems) {
    private static final long LARGEST = 64L * 1024 * 1024;
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final String ADVICE = "Name a file, a folder or an http address";

    static Documents read(List<String> given) {
        var documents = new Documents(new WrittenLinks(), new ArrayList<>());
        given.forEach(documents::add);
        return documents;
    }

    private void add(String given) {
        if (given.matches("(?i)https?://.*")) {
            page(given);
            return;
        }
        try {
            List<Path> files = DocumentFiles.of(given, name -> !kind(name).isEmpty());
            if (files.isEmpty()) {
                problems.add(new Problem(given, "it leads to no document", ADVICE));
            }
            files.forEach(this::file);
        } catch (IOException | InvalidPathException e) {
            problems.add(new Problem(given, "it cannot be read", ADVICE));
        }
    }

    private void file(Path file) {
        try {
            String name = file.toString();
            switch (kind(name)) {
                case "markdown" -> take(name, LinkFinder.inMarkdown(text(file)));
                case "html" -> take(name, LinkFinder.inHtml(text(file), ""));
                default -> lines(file);
            }
        } catch (IOException e) {
            problems.add(
                    new Problem(file.toString(), Files.exists(file) ? "it cannot be read" : "there is no such file",
                            ADVICE));
        }
    }

    private static String text(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }

    /// A list of addresses may be longer than memory.
    private void lines(Path file) throws IOException {
        try (var reader = new BufferedReader(new InputStreamReader(Files.newInputStream(file),
                StandardCharsets.UTF_8))) {
            int number = 1;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                take(file.toString(), LinkFinder.inLine(line, number));
                number++;
            }
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
                case Fetched.NotModified ignored -> {
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
            links.add(link.url(), new LinkPlace.InDocument(document, link.line()));
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
