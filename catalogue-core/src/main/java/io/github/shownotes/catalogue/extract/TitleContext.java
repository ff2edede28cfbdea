package io.github.shownotes.catalogue.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import io.github.shownotes.catalogue.notes.SegmentKind;

/// What a segment as a whole says about its title and each of its lines.
final class TitleContext {
    private static final Pattern WRITTEN = Pattern
            .compile("(?i)\\b(?:article|post|blog|wrote|writes|author|written|tutorial|read)\\b");
    private static final Pattern SOFTWARE = Pattern.compile(
            "(?i)\\b(?:library|package|tool|plugin|framework|installs?|pip|cli|repo|github|app|extension|module)\\b");
    private static final Pattern WATCHED = Pattern
            .compile("(?i)\\b(?:video|talk|podcast|episode|course|book|conference|watch)\\b");

    private static final int MOST_ABOVE = 50;
    private static final int FIRST_LINES = 3;
    private static final int MOST_LINES = 8;
    private static final int MOST_AROUND = 6;
    private static final int WORDS_A_STEP = 3;
    private static final int MOST_STEPS = 5;

    private final SegmentKind kind;
    private final List<Line> lines;
    private final List<String> body;

    TitleContext(SegmentKind kind, List<Line> lines) {
        this.kind = kind;
        this.lines = lines;
        this.body = body(lines);
    }

    SegmentKind kind() {
        return kind;
    }

    List<Line> lines() {
        return lines;
    }

    private static List<String> body(List<Line> lines) {
        List<Line> body = lines.stream().filter(line -> !line.heading()).toList();
        var features = new ArrayList<String>();
        boolean byline = false;
        for (int i = 0; i < Math.min(FIRST_LINES, body.size()); i++) {
            byline |= isByline(body.get(i));
            List<Word> words = body.get(i).words();
            if (!words.isEmpty()) {
                String first = words.getFirst().lower();
                features.add("body " + i + " begins " + first);
                features.add("body begins " + first + (words.size() > 1 ? " " + words.get(1).lower() : ""));
            }
        }
        boolean software = any(body, SOFTWARE);
        features.add("body written " + any(body, WRITTEN) + software);
        features.add("body software " + software);
        features.add("body watched " + any(body, WATCHED));
        features.add("body byline " + byline);
        features.add("body lines " + Math.min(body.size(), MOST_LINES));
        return features;
    }

    private static boolean any(List<Line> lines, Pattern words) {
        return lines.stream().anyMatch(line -> words.matcher(line.text()).find());
    }

    private static boolean isByline(Line line) {
        PersonNames.Candidate first = line.people().isEmpty() ? null : line.people().getFirst();
        return first != null && first.given() && Bylines.isAlone(line, first);
    }

    /// What the lines below the title say about it.
    List<String> body() {
        return body;
    }

    /// The line that a bullet stands below, or null.
    private @Nullable Line parent(int at) {
        int above = at - 1;
        while (above >= 0 && at - above < MOST_ABOVE && lines.get(above).depth() >= lines.get(at).depth()
                && lines.get(at).depth() > 0) {
            above--;
        }
        return above < 0 || at - above == MOST_ABOVE ? null : lines.get(above);
    }

    private static String lastWord(@Nullable Line line) {
        return line == null || line.heading() || line.words().isEmpty() ? "" : line.words().getLast().lower();
    }

    /// What the lines next to one say about it.
    List<String> nextTo(int at) {
        Line line = lines.get(at);
        Line above = at > 0 ? lines.get(at - 1) : null;
        int next = at + 1 < lines.size() ? lines.get(at + 1).depth() : 0;
        String relation = above == null
                ? "nothing"
                : above.heading()
                        ? "heading"
                        : above.text().strip().endsWith(":")
                                ? "colon"
                                : above.depth() < line.depth() ? "parent" : "sibling";
        return List.of("has children " + (next > line.depth()), "below " + relation);
    }

    /// What all lines around one say about it.
    List<String> around(int at) {
        Line above = at > 0 ? lines.get(at - 1) : null;
        boolean sibling = above != null && above.depth() == lines.get(at).depth();
        var features = new ArrayList<>(nextTo(at));
        features.add("lines around " + Math.min(lines.size(), MOST_AROUND));
        features.add("under " + lastWord(parent(at)));
        features.add("after one of " + (above != null && sibling
                ? Math.min(MOST_STEPS, above.words().size() / WORDS_A_STEP)
                : "-"));
        return features;
    }
}
