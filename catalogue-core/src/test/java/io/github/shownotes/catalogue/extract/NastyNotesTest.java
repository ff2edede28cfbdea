package io.github.shownotes.catalogue.extract;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import io.github.shownotes.catalogue.source.Format;
import io.github.shownotes.catalogue.source.ShowNotes;

/// Notes that nobody writes and somebody may send: they end in bounded time, and cost grows with length alone.
class NastyNotesTest {
    private static final int MEGABYTE = 1_000_000;
    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final String TOPIC = "Brian #1: A title\n\n";

    private final MentionExtractor extractor = new MentionExtractor(KnownNames.bundled());

    private ExtractedEpisode extract(Format format, String body) {
        ShowNotes notes = SampleNotes.of(format, body);
        return assertTimeoutPreemptively(LIMIT, () -> extractor.extract(notes));
    }

    private static String repeat(String piece, int length) {
        return piece.repeat(length / piece.length());
    }

    private static String numbered(String format, int count) {
        var text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(format.replace("%", Integer.toString(i)));
        }
        return text.toString();
    }

    @ParameterizedTest
    @EnumSource
    void aHundredThousandNestedLists(Format format) {
        extract(format, TOPIC + "- ".repeat(100_000) + "a");
        extract(format, TOPIC + numbered("<ul><li>", 100_000) + "a");
    }

    @ParameterizedTest
    @EnumSource
    void aHundredThousandNestedBlocks(Format format) {
        extract(format, TOPIC + ">".repeat(100_000) + "a");
        extract(format, TOPIC + "<div>".repeat(100_000) + "a");
        extract(format, TOPIC + "<blockquote>".repeat(100_000) + "a");
        extract(format, TOPIC + "<b><i>".repeat(50_000) + "a");
    }
}
