package io.github.shownotes.catalogue.export;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.github.shownotes.catalogue.source.Bundled;

/// Spells well-known names as their makers do: `sqlite` becomes `SQLite`. The names are in `spelling.tsv`.
final class Spelling {
    private record Rule(Pattern wrong, String right) {}

    private static final List<Rule> RULES = rules();

    private Spelling() {}

    /// The text with the names spelled right. What is part of a longer name, such as `pytest-django`, stays.
    static String correct(String text) {
        String corrected = text;
        for (Rule rule : RULES) {
            corrected = rule.wrong.matcher(corrected).replaceAll(Matcher.quoteReplacement(rule.right));
        }
        return corrected;
    }

    private static List<Rule> rules() {
        var rules = new ArrayList<Rule>();
        for (String line : Bundled.lines(Spelling.class, "spelling.tsv")) {
            String[] columns = line.split("\t");
            String spellings = alternatives(columns[1]);
            String follows = columns.length > 2 ? "(?=\\s+(?:" + alternatives(columns[2]) + "))" : "";
            rules.add(new Rule(
                    Pattern.compile("(?<![\\w@/.-])(?:" + spellings + ")(?![\\w@/-]|\\.\\w)" + follows,
                            Pattern.CASE_INSENSITIVE),
                    columns[0]));
        }
        return List.copyOf(rules);
    }

    private static String alternatives(String list) {
        return Stream.of(list.split(",")).map(Pattern::quote).collect(Collectors.joining("|"));
    }
}
