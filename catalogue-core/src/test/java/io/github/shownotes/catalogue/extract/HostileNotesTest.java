package io.github.shownotes.catalogue.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import io.github.shownotes.catalogue.source.Format;

/// Notes that no person writes are read in bounded time and without exhausting the stack: deep, long, unclosed, repeated.
class HostileNotesTest {
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final int DEEP = 100_000;
    private static final int LONG = 10_000_000;
    /// Below this, start-up and noise outweigh what is measured.
    private static final double LEAST_MS = 40;
    /// Four times the notes may cost this much; sixteen times would be a square.
    private static final double MOST_FOR_FOUR = 9;

    private final MentionExtractor extractor = new MentionExtractor(KnownNames.bundled());

    private static Arguments notes(Format format, String piece, int length) {
        return Arguments.of(format, piece, length);
    }

    static Stream<Arguments> pieces() {
        return Stream.of(notes(Format.MARKDOWN, "> ", 2 * DEEP), notes(Format.MARKDOWN, "- ", 2 * DEEP),
                notes(Format.MARKDOWN, "[", DEEP), notes(Format.MARKDOWN, "![", 2 * DEEP),
                notes(Format.MARKDOWN, "*a ", 3 * DEEP), notes(Format.MARKDOWN, "a", LONG),
                notes(Format.MARKDOWN, " ", LONG), notes(Format.MARKDOWN, "!?,;:-", LONG),
                notes(Format.MARKDOWN, "`", LONG), notes(Format.MARKDOWN, "<", LONG),
                notes(Format.MARKDOWN, "```\n", 4 * DEEP), notes(Format.MARKDOWN, "| a | b |\n", 10 * DEEP),
                notes(Format.MARKDOWN, "\0", DEEP), notes(Format.MARKDOWN, "\ud83d", DEEP),
                notes(Format.MARKDOWN, "\u202e", DEEP), notes(Format.MARKDOWN, "A\u0301", 2 * DEEP),
                notes(Format.HTML, "<div>", 5 * DEEP), notes(Format.HTML, "<ul><li>", 8 * DEEP),
                notes(Format.HTML, "<b>", 3 * DEEP), notes(Format.HTML, "<tr><td>a", 9 * DEEP),
                notes(Format.HTML, "<a href=\"", 9 * DEEP), notes(Format.HTML, "</p>", 4 * DEEP),
                notes(Format.TEXT, "a", LONG), notes(Format.TEXT, " ", LONG),
                notes(Format.TEXT, "http://a.io ", 12 * DEEP), notes(Format.TEXT, "• ", 2 * DEEP));
    }

    @ParameterizedTest
    @MethodSource("pieces")
    void isReadInBoundedTime(Format format, String piece, int length) {
        String body = piece.repeat(length / piece.length());
        ExtractedEpisode episode = assertTimeoutPreemptively(LIMIT, () -> extractor.extract(SampleNotes.of(format,
                body)));
        assertThat(episode.segments()).hasSizeLessThan(body.length());
    }

    static Stream<Arguments> repeated() {
        return Stream.of(notes(Format.MARKDOWN, "- [Flask](https://flask.io/a) by Guido van Rossum\n", 400_000),
                notes(Format.MARKDOWN, "## Brian #1: pytest\n\n", 400_000),
                notes(Format.MARKDOWN, "pytest, black, and rich. ", 400_000),
                notes(Format.MARKDOWN, "**a ", 400_000), notes(Format.TEXT, "• pytest: a tool by Simon Willison\n",
                        400_000),
                notes(Format.HTML, "<p><a href='https://github.com/a/b'>b</a> via @simonw</p>", 400_000));
    }

    @Test
    void endlessNameOfATag() {
        String body = "<p>pytest</p><" + "a".repeat(LONG) + ">";
        ExtractedEpisode episode = assertTimeoutPreemptively(LIMIT, () -> extractor.extract(SampleNotes.of(Format.HTML,
                body)));
        assertThat(episode.segments()).hasSize(1);
    }

    /// By processor time, so that other work on the machine does not count; the best of three tries.
    @ParameterizedTest
    @MethodSource("repeated")
    void costGrowsWithLength(Format format, String piece, int length) {
        milliseconds(format, piece.repeat(length / piece.length()));
        double best = Double.MAX_VALUE;
        for (int i = 0; i < 3 && best > MOST_FOR_FOUR; i++) {
            double once = milliseconds(format, piece.repeat(length / piece.length()));
            double four = milliseconds(format, piece.repeat(4 * (length / piece.length())));
            best = Math.min(best, four / Math.max(LEAST_MS, once));
        }
        assertThat(best).as("cost of four times the notes").isLessThan(MOST_FOR_FOUR);
    }

    private double milliseconds(Format format, String body) {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        extractor.extract(SampleNotes.of(format, body));
        return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e6;
    }
}
