package io.github.shownotes.catalogue.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import io.github.shownotes.catalogue.source.Format;

/// Reading eight times as much takes about eight times as long, whatever the notes repeat.
///
/// Compared is the least processor time of several tries, the first of which warm up: other work on the machine and the compiler
/// only ever add to it.
class GrowthOfCostTest {
    /// So long that Markdown is parsed in pieces.
    private static final int LENGTH = 200_000;
    private static final int FACTOR = 8;
    private static final int FEWEST = 4;
    private static final int MOST_TRIES = 16;
    /// A square would take sixty-four times as long. Between it and eight is the middle, by ratio, 22; a processor whose cache holds
    /// the short notes and not the long ones has taken half as much again as linear.
    private static final double MOST = Math.pow(FACTOR, 1.5);
    /// What is shorter than this is the noise itself.
    private static final double LEAST_MS = 10;

    private final MentionExtractor extractor = new MentionExtractor(KnownNames.bundled());

    private static Arguments notes(Format format, String piece) {
        return Arguments.of(format, piece);
    }

    static Stream<Arguments> repeated() {
        return Stream.of(notes(Format.MARKDOWN, "- [Flask](https://flask.io/a) by Guido van Rossum\n"),
                notes(Format.MARKDOWN, "- [Flask%](https://flask%.io/a) by Guido van Rossum\n"),
                notes(Format.MARKDOWN, "- [a](https://twitter.com/user%) and @other%\n"),
                notes(Format.MARKDOWN, "## Brian #1: pytest\n\n"), notes(Format.MARKDOWN, "a\n===\n\n"),
                notes(Format.MARKDOWN, "1) "), notes(Format.MARKDOWN, "pytest, black, and rich. "),
                notes(Format.MARKDOWN, "**a "), notes(Format.MARKDOWN, "İ, Aa-Bb. "), notes(Format.MARKDOWN, "[a]("),
                notes(Format.MARKDOWN, "x (Guido Rossum) - "), notes(Format.TEXT,
                        "• pytest: a tool by Simon Willison\n"),
                notes(Format.TEXT, "http://a%.io/?utm_a=b&utm_c "), notes(Format.TEXT, "Title by Aa Bb, Cc Dd "),
                notes(Format.HTML, "<p><a href='https://github.com/a/b'>b</a> via @simonw</p>"),
                notes(Format.HTML, "<ul><li>pytest<b>"));
    }

    @ParameterizedTest
    @MethodSource("repeated")
    void costGrowsWithLength(Format format, String piece) {
        String once = body(piece, LENGTH);
        String more = body(piece, FACTOR * LENGTH);
        double ofOnce = Double.MAX_VALUE;
        double ofMore = Double.MAX_VALUE;
        for (int i = 0; i < FEWEST || i < MOST_TRIES && ofMore > MOST * Math.max(LEAST_MS, ofOnce); i++) {
            ofOnce = Math.min(ofOnce, milliseconds(format, once));
            ofMore = Math.min(ofMore, milliseconds(format, more));
        }
        assertThat(ofMore / Math.max(LEAST_MS, ofOnce)).as("cost of %d times the notes", FACTOR).isLessThan(MOST);
    }

    /// A piece again and again, each with its number in place of `%`.
    private static String body(String piece, int length) {
        var body = new StringBuilder();
        for (int i = 0; body.length() < length; i++) {
            body.append(piece.replace("%", Integer.toString(i)));
        }
        return body.toString();
    }

    private double milliseconds(Format format, String body) {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        extractor.extract(SampleNotes.of(format, body));
        return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e6;
    }
}
