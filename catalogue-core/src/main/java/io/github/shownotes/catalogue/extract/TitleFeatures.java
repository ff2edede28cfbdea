package io.github.shownotes.catalogue.extract;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// What speaks for or against words of a line being the title of something written.
///
/// A stretch of words is described by where it begins, where it ends, the words in it and its shape, so that the weight of
/// any stretch is a sum of parts that are looked at once per word.
final class TitleFeatures {
    private static final int MOST_BEFORE = 4;

    private final FeatureTable table;
    private final TitleShapes shapes;

    TitleFeatures(FeatureTable table) {
        this.table = table;
        this.shapes = new TitleShapes(table);
    }

    /// The features of one line of a segment that is no heading.
    ///
    /// @param words the line's words
    TitleLine describe(TitleContext context, int at, TitleWords words) {
        Line line = context.lines().get(at);
        int place = TitlePlace.of(context.kind(), line);
        int n = words.size();
        var described = new TitleLine(words, place, shapes, table, numbers(whole(context, at, words, place)));
        int lead = ArticleSigns.afterLead(line.text());
        int byline = ArticleSigns.beforeByline(line.text());
        for (int i = 0; i < n; i++) {
            boolean led = lead >= 0 && words.at(i).start() >= lead && (i == 0 || words.at(i - 1).end() <= lead);
            boolean signed = byline >= 0 && words.at(i).end() <= byline
                    && (i + 1 == n || words.at(i + 1).start() >= byline);
            described.describe(i, numbers(first(words, place, i, led)),
                    numbers(last(words, place, i, signed)), numbers(inside(words, i)));
        }
        return described;
    }

    private static List<String> first(TitleWords words, int place, int i, boolean led) {
        String cap = words.isCapital(i) ? "C" : "c";
        char left = TitleWords.EDGES.charAt(words.before(i));
        boolean cuts = i > 0 && words.isCapital(i - 1) && left == ' ';
        return List.of("first " + words.word(i), "begins after " + left + cap, "begins after " + words.word(i - 1),
                "begins after " + words.word(i - 2) + " " + words.word(i - 1),
                "begins after " + words.word(i - 1) + cap, "begins " + place + left,
                "begins with " + cap + thing(words, i),
                "line begins " + words.word(0) + (i == 0 ? "" : " " + Math.min(i, MOST_BEFORE)),
                "first two " + words.word(i) + " " + words.word(i + 1),
                cuts ? "cuts capitals " + cap : "begins cleanly",
                i > 0 && words.isProject(i) && words.isProject(i - 1) ? "cuts a name" : "cuts no name",
                led ? "after lead" : "after no lead");
    }

    private static List<String> last(TitleWords words, int place, int i, boolean signed) {
        String cap = words.isCapital(i) ? "C" : "c";
        char right = TitleWords.EDGES.charAt(words.after(i));
        boolean more = i + 1 < words.size();
        return List.of("last " + words.word(i), "ends before " + right + cap, "ends before " + words.word(i + 1),
                "ends before " + words.word(i + 1) + " " + words.word(i + 2),
                "last two " + words.word(i - 1) + " " + words.word(i), "ends " + place + right,
                "ends with " + cap + thing(words, i),
                more && words.isCapital(i + 1) && right == ' ' ? "cuts capitals after " + cap : "ends cleanly",
                more && words.isPerson(i + 1) ? "person follows" + right : "no person follows",
                signed ? "before byline" : "before no byline");
    }

    private static List<String> inside(TitleWords words, int i) {
        var features = new ArrayList<String>();
        features.add("word " + words.word(i));
        features.add("shape " + (i == 0 || words.endsSentence(i - 1) ? "^" : "") + shape(words, i));
        if (words.isProject(i)) {
            features.add("project inside");
        }
        if (words.isPerson(i)) {
            features.add("person inside");
        }
        if (words.isSomethingElse(i)) {
            features.add("thing inside");
        }
        if (words.isCalled(i)) {
            features.add("call inside");
        } else if (words.word(i).indexOf('.') > 0) {
            features.add("dots inside");
        }
        return features;
    }

    private static String thing(TitleWords words, int i) {
        return (words.isProject(i) ? "p" : "") + (words.isPerson(i) ? "n" : "");
    }

    private static String shape(TitleWords words, int i) {
        if (words.isSmall(i)) {
            return "small";
        }
        boolean number = Character.isDigit(words.word(i).charAt(0));
        return (number ? "9" : words.isCapital(i) ? "A" : "a") + (words.at(i).isEnglish()
                ? "e"
                : words.word(i).indexOf('.') > 0 ? "." : "");
    }

    /// What speaks for a line being a title as a whole.
    private static List<String> whole(TitleContext context, int at, TitleWords words, int place) {
        Line line = context.lines().get(at);
        List<String> signs = ArticleSigns.in(line.text());
        var features = new ArrayList<String>();
        for (String sign : signs) {
            features.add("line " + sign);
            features.add("line " + place + " " + sign);
        }
        features.addAll(context.around(at));
        String where = TitlePlace.name(context.kind());
        var style = LineStyle.of(line, words, signs);
        features.add("line ends " + style.end());
        features.addAll(style.features(where));
        features.addAll(style.features(where, String.join(" ", context.nextTo(at))));
        return features;
    }

    private int[] numbers(Collection<String> features) {
        return features.stream().mapToInt(table::number).filter(number -> number != FeatureTable.UNKNOWN).toArray();
    }
}
