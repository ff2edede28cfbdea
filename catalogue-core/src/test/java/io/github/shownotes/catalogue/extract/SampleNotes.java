package io.github.shownotes.catalogue.extract;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import io.github.shownotes.catalogue.http.Fetched;
import io.github.shownotes.catalogue.notes.Item;
import io.github.shownotes.catalogue.notes.NotesParser;
import io.github.shownotes.catalogue.notes.Run;
import io.github.shownotes.catalogue.source.Episode;
import io.github.shownotes.catalogue.source.Format;
import io.github.shownotes.catalogue.source.ShowNotes;
import io.github.shownotes.catalogue.source.Shows;
import io.github.shownotes.catalogue.source.SourceReader;

/// The sample notes of the repository, and notes made up for a test.
public final class SampleNotes {
    private static final Path FOLDER = Path.of("..", "data", "sample", "python-bytes");

    private SampleNotes() {}

    /// The sample as its makers wrote it.
    public static List<ShowNotes> read() {
        return reader(InputStream.nullInputStream()).read(FOLDER.toString(), null).notes();
    }

    /// The sample as a page saved by a browser: the text without any link's address.
    public static List<ShowNotes> readAsText() {
        List<ShowNotes> notes = read();
        var page = new StringBuilder(notes.getFirst().show().title()).append("\n\n");
        for (ShowNotes one : notes) {
            page.append('#').append(one.episode().number()).append(' ').append(one.episode().title()).append("\n\n");
            NotesParser.items(one).forEach(item -> page.append(line(item)).append("\n\n"));
            page.append("Posted on ").append(one.episode().published()).append("\n\n");
        }
        return reader(new ByteArrayInputStream(page.toString().getBytes(StandardCharsets.UTF_8))).read("-", null)
                .notes();
    }

    /// Notes of the sample's show with some body.
    public static ShowNotes of(Format format, String body) {
        var episode = new Episode(1, "One", null, null, null, null, null, null, null, List.of());
        return new ShowNotes(Shows.titled("Python Bytes"), episode, "test", format, body);
    }

    private static SourceReader reader(InputStream standardInput) {
        return new SourceReader(address -> new Fetched.Failed("no network in tests", "None"), standardInput);
    }

    private static String line(Item item) {
        var text = new StringBuilder();
        for (Run run : item.runs()) {
            text.append(run.image() ? "" : run.text());
        }
        return switch (item.kind()) {
            case BULLET -> "  ".repeat(item.depth()) + "• " + text;
            case CODE -> text.toString().indent(8);
            case RULE -> "---";
            case HEADING, PARAGRAPH -> text.toString();
        };
    }
}
