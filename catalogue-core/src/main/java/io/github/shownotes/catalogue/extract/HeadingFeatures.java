package io.github.shownotes.catalogue.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// What speaks for or against a segment's heading being the title of something written: its own words and what stands
/// below it.
final class HeadingFeatures {
    private static final int FIRST_LINES = 3;
    private static final int OPENING_LINES = 8;
    private static final int[] LINES = {0, 1, 2, 4, 7, 12};
    private static final int[] WORDS = {1, 2, 3, 4, 6, 8, 11};
    private static final int MOST_BEFORE_COLON = 5;
    private static final int MOST_UNKNOWN = 3;
    private static final Pattern OFFERED = Pattern.compile("(?i)\\b(?:pip install|github|library|package|tool)\\b");
    private static final Pattern INSTALLED = Pattern.compile(
            "\\b(?:pip3?|pipx|uv|brew|npm|conda)\\s+(?:tool\\s+)?install\\b|\\buvx ");
    private static final Set<String> SAY_WHAT_IT_IS = Set.of("is", "lets", "allows", "provides", "helps", "supports",
            "can", "does", "has");

    private final TitleContext context;
    private final TitleWords words;
    private final List<Line> body;
    private final List<String> found = new ArrayList<>();

    private HeadingFeatures(TitleContext context, TitleWords words) {
        this.context = context;
        this.words = words;
        this.body = context.lines().stream().filter(line -> !line.heading()).toList();
    }

    /// The features of a heading.
    ///
    /// @param context its segment
    /// @param heading the heading's words, at least one
    static List<String> of(TitleContext context, Line line, TitleWords heading) {
        var features = new HeadingFeatures(context, heading);
        features.found.add("heading");
        features.shape(line);
        features.found.addAll(heading.features("heading", 0, heading.size() - 1));
        features.opening();
        features.bodyWords();
        return features.found;
    }

    private void shape(Line line) {
        List<String> signs = ArticleSigns.in(line.text());
        var style = LineStyle.of(line, words, signs);
        int size = Steps.of(words.size(), WORDS);
        String first = first();
        found.addAll(style.features("heading"));
        String about = "heading about " + context.about() + " ";
        found.addAll(List.of("heading size " + size, "heading shape " + style.capitals() + " " + size,
                "heading ends " + style.end(), "heading begins " + first + style.size(), about, about + size,
                about + first + style.size(), about + style.style()));
        for (String sign : signs) {
            found.add("heading " + sign);
            found.add("heading " + sign + " " + size);
        }
        int colon = 0;
        while (colon < words.size() && ":-".indexOf(TitleWords.EDGES.charAt(words.after(colon))) < 0) {
            colon++;
        }
        found.add("heading explains " + (colon + 1 < words.size() ? Math.min(MOST_BEFORE_COLON, colon) : "nothing")
                + words.isProject(0));
        int unknown = 0;
        for (int i = 0; i < words.size(); i++) {
            unknown += words.isUnknown(i) ? 1 : 0;
        }
        found.add("heading unknown " + Math.min(MOST_UNKNOWN, unknown) + " " + size);
        boolean installed = body.stream().limit(OPENING_LINES)
                .anyMatch(one -> INSTALLED.matcher(one.text()).find());
        found.add("heading installed " + installed + first);
    }

    /// What the first word is: a project, a word nobody knows, something else that has a name, an ordinary word.
    private String first() {
        return words.isProject(0) ? "p" : words.isUnknown(0) ? "u" : words.isSomethingElse(0) ? "o" : "e";
    }

    /// What the lines below begin with.
    private void opening() {
        boolean byline = false;
        for (int i = 0; i < Math.min(FIRST_LINES, body.size()); i++) {
            List<Word> line = body.get(i).words();
            byline |= isByline(body.get(i));
            if (!line.isEmpty()) {
                String first = TitleWords.plain(line.getFirst().lower());
                found.add("body " + i + " begins " + first);
                found.add("body begins " + first);
                found.add("body begins " + first + (line.size() > 1 ? " " + line.get(1).lower() : ""));
            }
        }
        boolean offered = body.stream().limit(FIRST_LINES).anyMatch(one -> OFFERED.matcher(one.text()).find());
        found.addAll(List.of("body offered " + offered, "body byline " + byline, "body byline " + byline + " " + Steps
                .of(words.size(), WORDS), "body lines " + Steps.of(body.size(), LINES)));
        boolean again = false;
        boolean explained = false;
        for (Line line : body.subList(0, Math.min(OPENING_LINES, body.size()))) {
            List<Word> below = line.words();
            if (below.size() > 1 && below.getFirst().lower().equals(words.at(0).lower())) {
                again = true;
                explained |= SAY_WHAT_IT_IS.contains(below.get(1).lower());
            }
        }
        found.add("body begins like heading " + again + explained);
    }

    private static boolean isByline(Line line) {
        PersonNames.Candidate first = line.people().isEmpty() ? null : line.people().getFirst();
        return first != null && first.given() && Bylines.isAlone(line, first);
    }

    private void bodyWords() {
        var all = new TreeSet<String>();
        body.forEach(line -> line.words().forEach(word -> all.add("body word " + TitleWords.plain(word.lower()))));
        found.addAll(all);
    }
}
