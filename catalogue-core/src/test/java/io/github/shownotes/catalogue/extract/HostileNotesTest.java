package io.github.shownotes.catalogue.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import io.github.shownotes.catalogue.source.Format;

/// Notes that no person writes are read in bounded time and without exhausting the stack: deep, long, unclosed, repeated.
///
/// The limit counts processor time, since other work on the machine must not fail a test; the clock only ends a reader that
/// hangs.
class HostileNotesTest {
    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final Duration HANGS = Duration.ofMinutes(5);
    private static final int MILLION = 1_000_000;
    private static final int LONG = 10 * MILLION;
    private static final int DEEP = 100_000;

    private final MentionExtractor extractor = new MentionExtractor(KnownNames.bundled());

    /// One piece again and again, up to a length in characters.
    private static Arguments repeated(Format format, String piece, int length) {
        return notes(format, piece + " × " + length, () -> piece.repeat(length / piece.length()));
    }

    /// A piece as often as told, with the number of each in place of `%`.
    private static Arguments numbered(Format format, String piece, int times) {
        return notes(format, piece + " × " + times, () -> numbered(piece, times));
    }

    private static String numbered(String piece, int times) {
        String[] parts = piece.split("%", -1);
        var body = new StringBuilder(times * (piece.length() + 6));
        for (int i = 0; i < times; i++) {
            for (int part = 0; part < parts.length; part++) {
                body.append(part == 0 ? "" : Integer.toString(i)).append(parts[part]);
            }
        }
        return body.toString();
    }

    /// List entries each deeper than the one before, down to a depth and again from the top.
    private static Arguments nested(Format format, String indent) {
        return notes(format, "nested by '" + indent + "'", () -> {
            var body = new StringBuilder();
            for (int i = 0; i < DEEP; i++) {
                body.append(indent.repeat(i % 60)).append("- a\n");
            }
            return body.toString();
        });
    }

    private static Arguments whole(Format format, String name, String begin, String piece, int times, String end) {
        return notes(format, name, () -> begin + numbered(piece, times) + end);
    }

    /// The notes are written when they are read, so that those of all tests are not in memory together.
    private static Arguments notes(Format format, String name, Supplier<String> body) {
        return Arguments.of(format, name, body);
    }

    static Stream<Arguments> markdown() {
        Format format = Format.MARKDOWN;
        return Stream.of(repeated(format, "> ", 2 * DEEP), repeated(format, "- ", 2 * DEEP),
                repeated(format, "1) ", MILLION), nested(format, "  "), nested(format, "\t"), nested(format, "> "),
                repeated(format, "[", LONG), repeated(format, "![", MILLION), repeated(format, "[a](", MILLION),
                repeated(format, "*", LONG), repeated(format, "_", LONG), repeated(format, "*a ", LONG),
                repeated(format, "`", LONG), repeated(format, "``a ", MILLION), repeated(format, "<", LONG),
                repeated(format, "<a ", MILLION), repeated(format, "a", LONG), repeated(format, " ", LONG),
                repeated(format, "!?,;:-", MILLION), repeated(format, "```\n", MILLION),
                repeated(format, "| a | b |\n", MILLION), repeated(format, "\0", DEEP),
                repeated(format, "\ud83d", DEEP), repeated(format, "\u202e", DEEP),
                repeated(format, "A\u0301", 2 * DEEP), repeated(format, "İ", MILLION),
                repeated(format, "a\n===\n", MILLION), numbered(format, "[a%](http://a.io/%) ", MILLION),
                repeated(format, "http://a.io/b ", LONG), whole(format, "one address", "http://a.io/", "a", LONG,
                        ""),
                whole(format, "parameters", "[a](http://a.io/?", "utm_a=b&", MILLION / 8, ")"));
    }

    static Stream<Arguments> html() {
        Format format = Format.HTML;
        return Stream.of(repeated(format, "<div>", 5 * DEEP), repeated(format, "<ul><li>a", 9 * DEEP),
                repeated(format, "<b>", 3 * DEEP), repeated(format, "<tr><td>a", 9 * DEEP),
                repeated(format, "<a href=\"", 9 * DEEP), repeated(format, "</p>", 4 * DEEP),
                repeated(format, "<p><b><a href='http://a.io'><ul><li>a<table><td>", MILLION / 5),
                repeated(format, "<", LONG), repeated(format, "[", LONG),
                numbered(format, "<a href='http://a.io/%'>a%</a> ", MILLION),
                whole(format, "a huge attribute", "<a href='http://a.io/", "a", LONG, "'>x</a>"),
                whole(format, "many attributes", "<a ", "b%=c ", DEEP, ">x</a>"),
                whole(format, "an endless comment", "<p>a</p><!--", "a", LONG, ""),
                whole(format, "an endless name of a tag", "<p>pytest</p><", "a", LONG, ">"));
    }

    static Stream<Arguments> text() {
        Format format = Format.TEXT;
        return Stream.of(repeated(format, "a", LONG), repeated(format, " ", LONG), repeated(format, "[", LONG),
                repeated(format, "*", LONG), repeated(format, "_", LONG), repeated(format, "• ", 2 * DEEP),
                nested(format, "  "), numbered(format, "http://a.io/% ", MILLION), repeated(format, "İ", MILLION),
                whole(format, "one address", "http://a.io/", "a", LONG, ""));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource({"markdown", "html", "text"})
    void isReadInBoundedTime(Format format, String name, Supplier<String> written) {
        String body = written.get();
        Duration taken = assertTimeoutPreemptively(HANGS, () -> {
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            ExtractedEpisode episode = extractor.extract(SampleNotes.of(format, body));
            assertThat(episode.segments()).hasSizeLessThan(body.length());
            return Duration.ofNanos(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start);
        });
        assertThat(taken).as(name).isLessThan(LIMIT);
    }
}
