package io.github.shownotes.catalogue.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import io.github.shownotes.catalogue.source.Format;
import io.github.shownotes.catalogue.source.ShowNotes;

/// Whatever the notes are, they are read: made-up notes from random generators with fixed seeds. A failure names the seed.
class AnyNotesTest {
    private static final int TRIES = 250;
    private static final Duration LIMIT = Duration.ofSeconds(10);
    /// What notes are made of, what means something to a parser, and what means something to a rule.
    private static final List<String> PIECES = List.of(" ", " ", " ", "\n", "\n\n", "- ", "  - ", "1. ", "# ", "## ",
            "> ",
            "    ", "\t", "*", "**", "_", "`", "```\n", "[", "]", "](", "](http://a.io)", "](https://github.com/a/b)",
            "!", "![",
            "<b>", "</b>", "<p>", "<ul><li>", "</ul>", "<a href=\"https://pypi.org/project/x\">", "</a>", "<a", "<!--",
            "-->",
            "<pre>", "<script>", "&amp;", "&#0;", "&nbsp;", "<br>", "<img src=a.png alt=b>", "•", "---\n", "Brian #1: ",
            "**Michael #2:** ", "#3 (Brian): ", "Topic #0: ", "Extras:", "Joke:", "Sponsored by ", "Special guest: ",
            "pytest", "Flask", "rich", "requests", "Visual Studio Code", "C++", "pip install ", "is a library", "by ",
            "via ",
            "Guido van Rossum", "Łukasz Langa", "Simon", "@simonw", "@a.b@c.social", "https://github.com/psf/black",
            "https://twitter.com/x/status/1", "http://", "https://t.co/x", "www.", ",", ", ", " and ", ".", ". ", ":",
            " - ",
            " – ", "/", "(", ")", "\"", "'", "’", "é", "日本語", "\u0000", "\u200b", "\u202e", "\ud83d", "\udc0d", "🐍",
            "A", "a",
            "0", "…", "\u2028", "\f", "|", "\\", "PEP 8", "~~~", "=", "+", "Aa Bb");

    private final MentionExtractor extractor = new MentionExtractor(KnownNames.bundled());

    private static RandomGenerator random(long seed) {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    private void holds(ShowNotes notes, long seed) {
        ExtractedEpisode episode = assertTimeoutPreemptively(LIMIT, () -> extractor.extract(notes), () -> "seed "
                + seed);
        try {
            Soundness.check(notes, episode);
            assertThat(extractor.extract(notes)).isEqualTo(episode);
            MentionExtractor.learn(List.of(notes));
        } catch (AssertionError | RuntimeException e) {
            throw new AssertionError(
                    "seed " + seed + ", " + notes.format() + ": " + e.getMessage() + "\n" + notes.body(), e);
        }
    }

    @ParameterizedTest
    @EnumSource
    void anyCharacters(Format format) {
        for (int seed = 0; seed < TRIES; seed++) {
            RandomGenerator random = random(seed);
            var body = new StringBuilder();
            int bound = random.nextBoolean() ? 0x80 : 0x20000;
            for (int i = random.nextInt(400); i > 0; i--) {
                body.appendCodePoint(random.nextInt(bound));
            }
            holds(SampleNotes.of(format, body.toString()), seed);
        }
    }

    @ParameterizedTest
    @EnumSource
    void anyMarks(Format format) {
        for (int seed = 0; seed < 2 * TRIES; seed++) {
            RandomGenerator random = random(seed);
            var body = new StringBuilder();
            for (int i = random.nextInt(300); i > 0; i--) {
                body.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            holds(SampleNotes.of(format, body.toString()), seed);
        }
    }

    @ParameterizedTest
    @EnumSource
    void damagedNotes(Format format) {
        List<ShowNotes> sample = SampleNotes.read();
        for (int seed = 0; seed < TRIES; seed++) {
            RandomGenerator random = random(seed);
            var body = new StringBuilder(sample.get(random.nextInt(sample.size())).body());
            for (int i = random.nextInt(1, 40); i > 0 && !body.isEmpty(); i--) {
                damage(body, random);
            }
            holds(SampleNotes.of(format, body.toString()), seed);
        }
    }

    private static void damage(StringBuilder body, RandomGenerator random) {
        int start = random.nextInt(body.length());
        int end = Math.min(body.length(), start + random.nextInt(1, 60));
        switch (random.nextInt(5)) {
            case 0 -> body.delete(start, end);
            case 1 -> body.insert(start, body.substring(start, end));
            case 2 -> body.setCharAt(start, (char) (body.charAt(start) ^ 1 << random.nextInt(8)));
            case 3 -> body.insert(start, PIECES.get(random.nextInt(PIECES.size())));
            default -> body.replace(start, end, new StringBuilder(body.substring(start, end)).reverse().toString());
        }
    }
}
