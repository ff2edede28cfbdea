package io.github.shownotes.catalogue.extract;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.github.shownotes.catalogue.source.Bundled;

/// What is counted in titles of segments and below them; a table.
final class HeadingSigns {
    private static final Map<String, Pattern> TITLE = new TreeMap<>();
    private static final Map<String, Pattern> BELOW = new TreeMap<>();

    static {
        for (String row : Bundled.lines(HeadingSigns.class, "heading-signs.tsv")) {
            String[] columns = row.split("\t", 3);
            (columns[0].equals("title") ? TITLE : BELOW).put(columns[1],
                    Pattern.compile(columns[2], Pattern.CASE_INSENSITIVE));
        }
    }

    private HeadingSigns() {}

    /// Counts each sign of a title in it.
    static void inTitle(String title, Map<String, Double> measures) {
        TITLE.forEach((name, sign) -> measures.put("title " + name, count(sign, List.of(title))));
    }

    /// Counts each sign of the lines below a title.
    ///
    /// @param where how the measures are called
    static void below(String where, List<String> lines, Map<String, Double> measures) {
        BELOW.forEach((name, sign) -> measures.put(where + " " + name, count(sign, lines)));
    }

    private static double count(Pattern sign, List<String> lines) {
        int count = 0;
        for (String line : lines) {
            Matcher found = sign.matcher(line);
            while (found.find()) {
                count++;
            }
        }
        return count;
    }
}
