package io.github.shownotes.catalogue.extract;

import java.util.ArrayList;
import java.util.List;

/// What speaks for or against a line being, but for who is named before and after, the title of something written.
final class EntryFeatures {
    private static final int[] WORDS = {1, 2, 3, 5, 8, 12};
    private static final int[] OTHERS = {0, 1, 3, 6};
    private static final int MOST = 2;
    private static final int THIRDS = 3;

    private EntryFeatures() {}

    /// The features of a line.
    ///
    /// @param context its segment
    /// @param at its place in the segment
    /// @param words its words
    /// @param core which of them may be the title
    static List<String> of(TitleContext context, int at, TitleWords words, TitleCore core) {
        Line line = context.lines().get(at);
        String title = words.text(core.from(), core.to());
        List<String> signs = ArticleSigns.in(title);
        var style = LineStyle.of(line, words, signs);
        String where = TitlePlace.name(context.kind());
        int size = Steps.of(core.to() - core.from() + 1, WORDS);
        var found = new ArrayList<String>();
        found.add("entry");
        found.add("entry " + where + " " + size);
        style.features(where).forEach(feature -> found.add("entry " + feature));
        List<String> around = context.around(at);
        around.forEach(feature -> found.add("entry " + feature));
        around.forEach(feature -> found.add("entry " + where + feature));
        for (String sign : signs) {
            found.add("entry " + where + sign);
            found.add("entry " + sign + style.capitals() + style.first());
            found.add("entry " + sign + size);
        }
        found.add("entry tail " + core.tail());
        found.add("entry tail " + core.tail() + size + style.capitals());
        found.add("entry lead " + core.lead());
        found.add("entry lead " + !core.lead().isEmpty() + where);
        known(words, core, size, where, found);
        parts(words, core, found);
        int alike = context.alike(at);
        int others = context.others(at);
        found.add("entry others " + Steps.of(others, OTHERS) + where);
        found.add("entry alike " + (others == 0 ? "-" : THIRDS * alike / others) + where + style.end() + style
                .capitals() + style.first());
        found.addAll(words.features("entry", core.from(), core.to()));
        return found;
    }

    private static void known(TitleWords words, TitleCore core, int size, String where, List<String> found) {
        int projects = 0;
        int people = 0;
        int things = 0;
        int unknown = 0;
        for (int i = core.from(); i <= core.to(); i++) {
            projects += words.isProject(i) ? 1 : 0;
            people += words.isPerson(i) ? 1 : 0;
            things += words.isSomethingElse(i) ? 1 : 0;
            unknown += words.isUnknown(i) ? 1 : 0;
        }
        int count = core.to() - core.from() + 1;
        found.add("entry projects " + Math.min(MOST, projects) + " " + size);
        found.add("entry is project " + (3 * projects >= 2 * count) + (3 * things >= 2 * count) + where);
        found.add("entry things " + Math.min(MOST, things) + " " + size);
        found.add("entry people " + Math.min(MOST, people));
        found.add("entry unknown " + Math.min(MOST, unknown) + " " + size);
        found.add("entry begins " + words.isProject(core.from()) + size);
    }

    /// Signs inside: commas, colons, the end of a sentence.
    private static void parts(TitleWords words, TitleCore core, List<String> found) {
        int commas = 0;
        boolean colon = false;
        boolean sentence = false;
        for (int i = core.from(); i < core.to(); i++) {
            char sign = TitleWords.EDGES.charAt(words.after(i));
            commas += sign == ',' ? 1 : 0;
            colon |= sign == ':' || sign == '-';
            sentence |= words.endsSentence(i);
        }
        found.add("entry commas " + Math.min(MOST, commas));
        found.add("entry colon " + colon);
        found.add("entry sentence " + sentence);
    }
}
