package io.github.shownotes.catalogue.source;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
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

    private Reading readAddress(String argument, @Nullable String show) {
        URI address;
        try {
            address = URI.create(argument);
        } catch (IllegalArgumentException e) {
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
            byte[] bytes = standardInput.readNBytes((int) MAX_BYTES + 1);
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
            if (Files.size(path) > MAX_BYTES) {
                return tooLarge(argument);
            }
            byte[] bytes = Files.readAllBytes(path);
            if (MARKDOWN_FILE.matcher(argument).matches()) {
                return markdown(argument, List.of(new Source.Document(argument, decode(bytes))), show, List.of());
            }
            return recognise(argument, bytes, show);
        } catch (IOException e) {
            return failed(argument, "it cannot be read", "Check that it is a file you may read");
        }
    }

    private Reading readFolder(Path folder, @Nullable String show) {
        var documents = new ArrayList<Source.Document>();
        var problems = new ArrayList<Problem>();
        try (Stream<Path> walk = Files.find(folder, MAX_DEPTH, (path, attributes) -> attributes.isRegularFile()
                && MARKDOWN_FILE.matcher(path.getFileName().toString()).matches()
                && !path.getFileName().toString().equalsIgnoreCase("README.md"), new FileVisitOption[0])) {
            List<Path> files = walk.limit(MAX_FILES).sorted(Comparator.comparing(Path::toString)).toList();
            for (Path file : files) {
                try {
                    if (Files.size(file) > MAX_BYTES) {
                        problems.addAll(tooLarge(file.toString()).problems());
                    } else {
                        documents.add(new Source.Document(file.toString(), decode(Files.readAllBytes(file))));
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

    private static Reading markdown(String origin, List<Source.Document> documents, @Nullable String show,
            List<Problem> problems) {
        Reading reading = MarkdownNotes.read(new Source.MarkdownFolder(origin, documents), show);
        var all = new ArrayList<>(problems);
        all.addAll(reading.problems());
        return new Reading(reading.notes(), all);
    }

    /// Tells a feed, a page of text and Markdown apart by their content.
    private static Reading recognise(String origin, byte[] bytes, @Nullable String show) {
        String text = decode(bytes);
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
        if (text.indexOf('\0') >= 0) {
            return failed(origin, "this is not a text file", "Name a feed, Markdown notes or a saved text page");
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

    /// UTF-8, or what else the bytes say they are; what cannot be decoded becomes a replacement character.
    static String decode(byte[] bytes) {
        Charset charset = StandardCharsets.UTF_8;
        if (bytes.length > 1 && (bytes[0] & 0xff) == 0xfe && (bytes[1] & 0xff) == 0xff
                || bytes.length > 1 && (bytes[0] & 0xff) == 0xff && (bytes[1] & 0xff) == 0xfe) {
            charset = StandardCharsets.UTF_16;
        }
        try {
            String text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPLACE)
                    .onUnmappableCharacter(CodingErrorAction.REPLACE)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            text = text.startsWith("\ufeff") ? text.substring(1) : text;
            return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
        } catch (CharacterCodingException e) {
            throw new IllegalStateException("a decoder that replaces does not fail", e);
        }
    }

    private static Reading tooLarge(String origin) {
        return failed(origin, "it is larger than " + MAX_BYTES / (1024 * 1024) + " MB",
                "Split it, or name a folder with one file per episode");
    }

    private static Reading failed(String origin, String message, String advice) {
        return Reading.failed(new Problem(origin, message, advice));
    }
}
