package io.github.shownotes.catalogue.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
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

    /// How software shows itself in the first lines.
    private static final Pattern OFFERED = Pattern.compile("(?i)\\b(?:pip install|github|library|package|tool)\\b");
    /// A heading that tells how many things follow; they are what one article says.
    private static final Pattern COUNTS = Pattern.compile(
            "(?i)(?<![\\d.])\\b(?:\\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|twelve)\\s+(?:\\p{L}+\\s+){0,3}\\p{L}+s\\b");

    private static final int MOST_ABOVE = 50;
    private static final int FIRST_LINES = 3;
    private static final int OPENING_LINES = 4;
    private static final int MOST_LINES = 8;
    private static final int MOST_AROUND = 6;
    private static final int WORDS_A_STEP = 3;
    private static final int MOST_STEPS = 5;

    private final SegmentKind kind;
    private final List<Line> lines;
    private final List<String> body;
    private final String about;
    private final boolean counted;
    private final TitleLists lists;

    TitleContext(SegmentKind kind, List<Line> lines) {
        this.kind = kind;
        this.lines = lines;
        List<Line> below = lines.stream().filter(line -> !line.heading()).toList();
        this.about = (any(below, WRITTEN) ? "w" : "") + (any(below, SOFTWARE) ? "s" : "")
                + (any(below, WATCHED) ? "v" : "");
        this.body = body(below, about);
        this.lists = new TitleLists(lines);
        this.counted = lines.stream().anyMatch(line -> line.heading() && COUNTS.matcher(line.text()).find());
    }

    SegmentKind kind() {
        return kind;
    }

    List<Line> lines() {
        return lines;
    }

    private static List<String> body(List<Line> body, String about) {
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
        var opening = new TreeSet<String>();
        for (Line line : body.subList(0, Math.min(OPENING_LINES, body.size()))) {
            line.words().forEach(word -> opening.add("body word " + word.lower()));
        }
        features.addAll(opening);
        features.add("body about " + about);
        features.add("body offered " + any(body.subList(0, Math.min(FIRST_LINES, body.size())), OFFERED));
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

    /// Whether the heading tells how many things follow.
    boolean isCounted() {
        return counted;
    }

    /// Which lines belong to lists of titles.
    TitleLists lists() {
        return lists;
    }

    /// What the lines below the title are about: letters for written things, software and what is watched.
    String about() {
        return about;
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
        features.add("counted " + counted);
        features.add("siblings signed " + Math.min(MOST_STEPS, lists.signed(lines.get(at))));
        features.add("in about " + about);
        features.add("after one of " + (above != null && sibling
                ? Math.min(MOST_STEPS, above.words().size() / WORDS_A_STEP)
                : "-"));
        return features;
    }
}
