package io.github.shownotes.catalogue.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.github.shownotes.catalogue.source.Bundled;

/// Expressions that say how something written shows itself in text; a table.
final class ArticleSigns {
    private static final Map<String, Pattern> SIGNS = signs();
    /// Words that introduce a title.
    private static final String LEAD = "lead";
    private static final Pattern BYLINE = Pattern.compile(
            "^(.{8,}?)(?:,| [-–—]| by)(?= \\p{Lu}[\\p{L}.’'-]*(?: (?:v[ao]n |de )?\\p{Lu}[\\p{L}.’'-]*){0,2}(?:, .*| and .*)?$)");

    private ArticleSigns() {}

    private static Map<String, Pattern> signs() {
        var signs = new TreeMap<String, Pattern>();
        for (String line : Bundled.lines(ArticleSigns.class, "article-signs.tsv")) {
            String[] columns = line.split("\t", 2);
            int flags = columns[0].equals("personal") ? 0 : Pattern.CASE_INSENSITIVE;
            signs.put(columns[0].toLowerCase(Locale.ROOT), Pattern.compile(columns[1], flags));
        }
        return signs;
    }

    /// The names of the signs that a text bears.
    static List<String> in(String text) {
        var found = new ArrayList<String>();
        SIGNS.forEach((name, sign) -> {
            if (sign.matcher(text).find()) {
                found.add(name);
            }
        });
        return found;
    }

    /// Where the title begins that some first words introduce, or -1.
    static int afterLead(String text) {
        Matcher lead = java.util.Objects.requireNonNull(SIGNS.get(LEAD)).matcher(text);
        return lead.find() ? lead.end() : -1;
    }

    /// Where a title ends that the rest of the line names the author of, or -1.
    static int beforeByline(String text) {
        Matcher byline = BYLINE.matcher(text);
        return byline.find() ? byline.end(1) : -1;
    }
}
