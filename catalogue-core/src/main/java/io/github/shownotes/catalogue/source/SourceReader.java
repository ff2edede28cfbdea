package io.github.shownotes.catalogue.source;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import io.github.shownotes.catalogue.http.Fetched;

/// Opens what a user names as a source: a feed, a folder, a file, a saved page, an address or standard input.
///
/// Every failure is a [Problem] in the [Reading]; what could be read is kept.
public final class SourceReader {
    /// The largest single document taken, in bytes; ten years of notes are a few megabytes.
    public static final long MAX_BYTES = 64L * 1024 * 1024;
    private static final int MAX_DEPTH = 8;
    private static final int MAX_FILES = 100_000;
    private static final String STANDARD_INPUT = "-";
    private static final int MAX_PORT = 65_535;
    private static final Pattern OTHER_ADDRESS = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*://|(?i:file|mailto|data):");
    private static final Pattern MARKDOWN_FILE = Pattern.compile("(?i).*\\.(md|markdown|mdx)");

    private final Function<URI, Fetched> fetcher;
    private final InputStream standardInput;

    /// A reader.
    ///
    /// @param fetcher asks for an address, such as [HttpFetcher#fetch] without validators
    /// @param standardInput what `-` stands for
    public SourceReader(Function<URI, Fetched> fetcher, InputStream standardInput) {
        this.fetcher = fetcher;
        this.standardInput = standardInput;
    }

    /// Reads a source.
    ///
    /// @param argument an `http` or `https` address, a file, a folder or `-`
    /// @param show the show's name when the user gives one, or null to find it in the source
    public Reading read(String argument, @Nullable String show) {
        if (argument.isBlank()) {
            return failed("source", "no source is named", "Name a feed's address, a file, a folder or -");
        }
        if (argument.matches("(?i)https?://.*")) {
            return readAddress(argument, show);
        }
        if (OTHER_ADDRESS.matcher(argument).lookingAt()) {
            return failed(argument, "only http and https addresses are fetched",
                    "Download it, and name the file by its path");
        }
        if (argument.equals(STANDARD_INPUT)) {
            return readStandardInput(show);
        }
        try {
            Path path = Path.of(argument);
            if (Files.isDirectory(path)) {
                return readFolder(path, show);
            }
            return readFile(path, argument, show);
        } catch (InvalidPathException e) {
            return failed(argument, "this is neither an address nor a path", "Check the spelling");
        }
    }

    /// Reads one document of Markdown notes that somebody has read already.
    ///
    /// @param path what its name tells: the number of the episode
    public static Reading markdown(String path, String text) {
        String decoded = DecodedText.of(text.getBytes(StandardCharsets.UTF_8)).text();
        return markdown(path, List.of(new Source.Document(path, decoded)), null, List.of());
    }

    private Reading readAddress(String argument, @Nullable String show) {
        URI address;
        try {
            address = URI.create(argument);
        } catch (IllegalArgumentException e) {
            return failed(argument, "this is not a valid address", "Check the spelling");
        }
        if (address.getRawUserInfo() != null) {
            return failed(argument.replace(address.getRawUserInfo() + "@", ""),
                    "an address with a user or a password in it is not fetched",
                    "Download it with another program and name the file");
        }
        if (address.getHost() == null || address.getPort() > MAX_PORT) {
            return failed(argument, "this is not a valid address", "Check the spelling");
        }
        return switch (fetcher.apply(address)) {
            case Fetched.Ok ok -> recognise(argument, ok.body(), show);
            case Fetched.NotModified same -> new Reading(List.of(), List.of());
            case Fetched.Failed failed -> failed(argument, failed.reason(), failed.advice());
        };
    }

    private Reading readStandardInput(@Nullable String show) {
        try {
            byte[] bytes = bounded(standardInput);
            return bytes.length > MAX_BYTES ? tooLarge("standard input") : recognise(STANDARD_INPUT, bytes, show);
        } catch (IOException e) {
            return failed("standard input", "it could not be read", "Check the command before the pipe");
        }
    }

    private Reading readFile(Path path, String argument, @Nullable String show) {
        try {
            if (!Files.exists(path)) {
                return failed(argument, "there is no such file or folder", "Check the path");
            }
            byte[] bytes = bytes(path);
            if (bytes.length > MAX_BYTES) {
                return tooLarge(argument);
            }
            if (MARKDOWN_FILE.matcher(argument).matches()) {
                var problems = new ArrayList<Problem>();
                Source.Document document = document(argument, bytes, problems);
                return markdown(argument, document == null ? List.of() : List.of(document), show, problems);
            }
            return recognise(argument, bytes, show);
        } catch (IOException e) {
            return failed(argument, "it cannot be read", "Check that it is a file you may read");
        }
    }

    private Reading readFolder(Path folder, @Nullable String show) {
        var documents = new ArrayList<Source.Document>();
        var problems = new ArrayList<Problem>();
        // A link to a file counts, a link to a folder could lead round in circles.
        try (Stream<Path> walk = Files.find(folder, MAX_DEPTH, (path, attributes) -> !Files.isDirectory(path)
                && MARKDOWN_FILE.matcher(path.getFileName().toString()).matches()
                && !path.getFileName().toString().equalsIgnoreCase("README.md"), new FileVisitOption[0])) {
            List<Path> files = walk.limit(MAX_FILES).sorted(Comparator.comparing(Path::toString)).toList();
            for (Path file : files) {
                try {
                    byte[] bytes = bytes(file);
                    if (bytes.length > MAX_BYTES) {
                        problems.addAll(tooLarge(file.toString()).problems());
                        continue;
                    }
                    Source.Document document = document(file.toString(), bytes, problems);
                    if (document != null) {
                        documents.add(document);
                    }
                } catch (IOException e) {
                    problems.add(new Problem(file.toString(), "it cannot be read", "Check that you may read the file"));
                }
            }
        } catch (IOException | java.io.UncheckedIOException e) {
            problems.add(new Problem(folder.toString(), "the folder cannot be listed", "Check that you may read it"));
        }
        if (documents.isEmpty() && problems.isEmpty()) {
            return failed(folder.toString(), "the folder holds no Markdown notes (*.md)",
                    "Name the folder with the notes");
        }
        return markdown(folder.toString(), documents, show, problems);
    }

    /// The file, or one byte more of it than is taken; its size is not asked for since a device says it has none.
    private static byte[] bytes(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return bounded(in);
        }
    }

    private static byte[] bounded(InputStream in) throws IOException {
        return in.readNBytes((int) MAX_BYTES + 1);
    }

    /// Markdown notes, or null and a problem when the file is no text.
    private static Source.@Nullable Document document(String path, byte[] bytes, List<Problem> problems) {
        DecodedText decoded = DecodedText.of(bytes);
        if (decoded.isBinary()) {
            problems.add(new Problem(path, "this is not a text file", "Take it away or write the notes as Markdown"));
            return null;
        }
        if (decoded.isDamaged()) {
            problems.add(damaged(path));
        }
        return new Source.Document(path, decoded.text());
    }

    private static Reading markdown(String origin, List<Source.Document> documents, @Nullable String show,
            List<Problem> problems) {
        Reading reading = MarkdownNotes.read(new Source.MarkdownFolder(origin, documents), show);
        var all = new ArrayList<>(problems);
        all.addAll(reading.problems());
        return new Reading(reading.notes(), all);
    }

    /// Tells a feed, a page of text and Markdown apart by their content.
    private static Reading recognise(String origin, byte[] bytes, @Nullable String show) {
        DecodedText decoded = DecodedText.of(bytes);
        if (decoded.isBinary()) {
            return failed(origin, "this is not a text file", "Name a feed, Markdown notes or a saved text page");
        }
        Reading reading = recognise(origin, decoded.text(), show);
        if (!decoded.isDamaged() || reading.notes().isEmpty()) {
            return reading;
        }
        var problems = new ArrayList<>(reading.problems());
        problems.add(damaged(origin));
        return new Reading(reading.notes(), problems);
    }

    private static Reading recognise(String origin, String text, @Nullable String show) {
        String start = text.substring(0, Math.min(text.length(), 4096)).stripLeading().toLowerCase(Locale.ROOT);
        if (start.isEmpty()) {
            return failed(origin, "it is empty", "Name a source with show notes");
        }
        if (start.contains("<rss") || start.contains("<feed") || start.contains("<rdf:rdf")) {
            return FeedNotes.read(new Source.Feed(origin, text), show);
        }
        if (start.startsWith("<!doctype html") || start.startsWith("<html") || start.contains("<head")) {
            return failed(origin, "this is a web page, not a feed", "Look for the show's RSS address and use that");
        }
        if (start.startsWith("<?xml") || start.startsWith("<!doctype")) {
            return failed(origin, "this XML is neither RSS nor Atom", "Name the address of the show's feed");
        }
        if (SavedPageNotes.isPage(text)) {
            return SavedPageNotes.read(new Source.SavedPage(origin, text), show);
        }
        if (start.startsWith("---\n") || text.contains("](http") || text.startsWith("# ")) {
            return MarkdownNotes.read(new Source.MarkdownFolder(origin, List.of(new Source.Document(origin, text))),
                    show);
        }
        return failed(origin, "no episode can be recognised in it", "Name a feed, Markdown notes or a saved text page");
    }

    private static Problem damaged(String origin) {
        return new Problem(origin, "some of its bytes are not the text that it should be; \ufffd stands for each, the"
                + " rest is kept", "Save it as UTF-8");
    }

    private static Reading tooLarge(String origin) {
        return failed(origin, "it is larger than " + MAX_BYTES / (1024 * 1024) + " MB",
                "Split it, or name a folder with one file per episode");
    }

    private static Reading failed(String origin, String message, String advice) {
        return Reading.failed(new Problem(origin, message, advice));
    }
}
