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

    /// A heading that tells how many things follow; they are what one article says.
    private static final Pattern COUNTS = Pattern.compile(
            "(?i)(?<![\\d.])\\b(?:\\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|twelve)\\s+(?:\\p{L}+\\s+){0,3}\\p{L}+s\\b");

    private static final int MOST_ABOVE = 50;
    private static final int MOST_AROUND = 6;
    private static final int WORDS_A_STEP = 3;
    private static final int MOST_STEPS = 5;

    private final SegmentKind kind;
    private final List<Line> lines;
    private final String about;
    private final boolean counted;
    private final TitleLists lists;
    private final Outlines outlines;
    private final List<Mention> projects;

    /// @param projects the projects found in the segment
    TitleContext(SegmentKind kind, List<Line> lines, List<Mention> projects) {
        this.projects = List.copyOf(projects);
        this.kind = kind;
        this.lines = lines;
        List<Line> below = lines.stream().filter(line -> !line.heading()).toList();
        this.about = (any(below, WRITTEN) ? "w" : "") + (any(below, SOFTWARE) ? "s" : "")
                + (any(below, WATCHED) ? "v" : "");
        this.lists = new TitleLists(lines);
        this.outlines = new Outlines(lines);
        this.counted = lines.stream().anyMatch(line -> line.heading() && COUNTS.matcher(line.text()).find());
    }

    SegmentKind kind() {
        return kind;
    }

    List<Line> lines() {
        return lines;
    }

    List<Mention> projects() {
        return projects;
    }

    private static boolean any(List<Line> lines, Pattern words) {
        return lines.stream().anyMatch(line -> words.matcher(line.text()).find());
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

    /// How many other lines stand at the depth of one.
    int others(int at) {
        return Math.max(0, outlines.atDepth(lines.get(at)) - 1);
    }

    /// How many of the others look like it: as long, with as many capitals, with the same end.
    int alike(int at) {
        return Math.max(0, outlines.like(lines.get(at)) - 1);
    }
}
