package io.github.shownotes.catalogue.extract;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What can be counted of a segment's heading and what stands below it, for telling whether the heading is the title of
/// something written.
final class HeadingMeasures {
    private static final int FIRST_LINES = 3;
    private static final int OPENING_LINES = 8;

    private final TitleContext context;
    private final Line line;
    private final TitleWords words;
    private final List<Line> body;
    private final Map<String, Double> found = new LinkedHashMap<>();

    private HeadingMeasures(TitleContext context, Line line, TitleWords words) {
        this.context = context;
        this.line = line;
        this.words = words;
        this.body = context.lines().stream().filter(one -> !one.heading()).toList();
    }

    /// The measures of a heading by name.
    ///
    /// @param context its segment
    /// @param words the heading's words, at least one
    static Map<String, Double> of(TitleContext context, Line line, TitleWords words) {
        var measures = new HeadingMeasures(context, line, words);
        measures.title();
        measures.body();
        measures.again();
        measures.people();
        measures.projects();
        return measures.found;
    }

    private void title() {
        int size = words.size();
        int small = 0;
        int longer = 0;
        int capital = 0;
        int projects = 0;
        int things = 0;
        int unknown = 0;
        for (int i = 0; i < size; i++) {
            small += words.isSmall(i) ? 1 : 0;
            longer += i > 0 && !words.isSmall(i) ? 1 : 0;
            capital += i > 0 && !words.isSmall(i) && words.isCapital(i) ? 1 : 0;
            projects += words.isProject(i) ? 1 : 0;
            things += words.isSomethingElse(i) ? 1 : 0;
            unknown += words.isUnknown(i) ? 1 : 0;
        }
        put("words", size);
        put("characters", line.text().length());
        put("small words", share(small, size));
        put("capitals", longer == 0 ? -1 : share(capital, longer));
        put("begins with capital", words.isCapital(0));
        put("projects", share(projects, size));
        put("things", share(things, size));
        put("unknown words", unknown);
        put("unknown share", share(unknown, size));
        put("begins with thing", words.isSomethingElse(0));
        put("begins with unknown", words.isUnknown(0));
        put("before colon", beforeColon());
        List<String> signs = ArticleSigns.in(line.text());
        put("headline", signs.contains("headline"));
        put("never", signs.contains("never"));
        HeadingSigns.inTitle(line.text(), found);
    }

    /// How many words stand before a colon or dash; 0 without one.
    private int beforeColon() {
        for (int i = 0; i + 1 < words.size(); i++) {
            if (":-".indexOf(TitleWords.EDGES.charAt(words.after(i))) >= 0) {
                return i + 1;
            }
        }
        return 0;
    }

    private void body() {
        int count = 0;
        int ended = 0;
        int deep = 0;
        for (Line one : body) {
            count += one.words().size();
            ended += one.text().stripTrailing().endsWith(".") ? 1 : 0;
            deep += one.depth() > 1 ? 1 : 0;
        }
        put("lines", body.size());
        put("words a line", share(count, body.size()));
        put("lines ended", share(ended, body.size()));
        put("lines deep", share(deep, body.size()));
        put("first line", body.isEmpty() ? 0 : body.getFirst().words().size());
        List<String> texts = body.stream().map(Line::text).toList();
        HeadingSigns.below("below", texts, found);
        HeadingSigns.below("first", texts.subList(0, Math.min(FIRST_LINES, texts.size())), found);
    }

    /// How often the heading's words come again below.
    private void again() {
        var counts = new HashMap<String, Integer>();
        body.forEach(one -> one.words().forEach(word -> counts.merge(word.lower(), 1, Integer::sum)));
        int longer = 0;
        int repeated = 0;
        int most = 0;
        int mostNames = -1;
        for (int i = 0; i < words.size(); i++) {
            int count = counts.getOrDefault(words.at(i).lower(), 0);
            if (!words.isSmall(i)) {
                longer++;
                repeated += count > 0 ? 1 : 0;
                most = Math.max(most, count);
            }
            if (words.isUnknown(i) || words.isProject(i)) {
                mostNames = Math.max(mostNames, count);
            }
        }
        put("words again", share(repeated, longer));
        put("word again", most);
        put("name again", mostNames);
        put("line begins alike", body.stream().limit(OPENING_LINES).anyMatch(one -> !one.words().isEmpty()
                && one.words().getFirst().lower().equals(words.at(0).lower())));
    }

    /// How much of the first lines is people's names.
    private void people() {
        double first = 0;
        double most = 0;
        for (int i = 0; i < Math.min(FIRST_LINES, body.size()); i++) {
            int named = 0;
            for (PersonNames.Candidate one : body.get(i).people()) {
                named += one.given() && one.words() > 1 ? one.words() : 0;
            }
            double share = share(named, body.get(i).words().size());
            first = i == 0 ? share : first;
            most = Math.max(most, share);
        }
        put("person in first line", first);
        put("person in first lines", most);
    }

    /// What the projects of the segment have to do with the heading.
    private void projects() {
        String title = ProjectNames.plain(line.text());
        int subjects = 0;
        double subject = 0;
        double within = 0;
        double before = 0;
        for (Mention one : context.projects()) {
            String name = ProjectNames.plain(one.name());
            if (!one.evidence().isSure() || name.isEmpty()) {
                continue;
            }
            if (one instanceof Mention.ProjectMention project && project.subject()) {
                subjects++;
                subject = Math.max(subject, one.evidence().confidence());
            }
            double share = share(name.length(), title.length());
            within = Math.max(within, title.contains(name) ? share : 0);
            before = Math.max(before, title.startsWith(name) ? share : 0);
        }
        put("subjects", subjects);
        put("subject", subject);
        put("project within", within);
        put("project before", before);
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : 1.0 * part / whole;
    }

    private void put(String name, double value) {
        found.put(name, value);
    }

    private void put(String name, boolean value) {
        found.put(name, value ? 1.0 : 0.0);
    }
}
