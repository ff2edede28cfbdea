package io.github.shownotes.catalogue.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.github.shownotes.catalogue.notes.Title;

/// Finds numbered documents that a text names: enhancement proposals and requests for comments.
///
/// Where notes had links, three of four such names were linked.
final class Proposals {
    private static final double NAMED = 0.6;
    private static final Pattern NUMBER = Pattern.compile("\\b(?:PEP|RFC|DEP)[ -]?\\d{1,5}\\b");
    /// The title that follows: `PEP 1 – Purpose and Guidelines`.
    private static final Pattern TITLE = Pattern.compile("(?::|\\s[-–—]{1,2})\\s(\\p{Lu}[^.;:()]{5,80})");

    private Proposals() {}

    /// Adds each document once, unless an article found already bears its number.
    static void add(List<Line> lines, Map<String, Mention.ArticleMention> found) {
        var named = new HashSet<String>();
        for (Mention.ArticleMention one : found.values()) {
            Matcher number = NUMBER.matcher(one.evidence().isSure() ? one.name() : "");
            while (number.find()) {
                named.add(number.group());
            }
        }
        for (Line line : lines) {
            Matcher number = NUMBER.matcher(line.text());
            while (number.find()) {
                if (named.add(number.group())) {
                    found.put(number.group(), new Mention.ArticleMention(title(line.text(), number), List.of(), List
                            .of(), false,
                            new Evidence("document", line.sentence(number.start(), number.end()), NAMED)));
                }
            }
        }
    }

    private static String title(String text, Matcher number) {
        Matcher title = TITLE.matcher(text).region(number.end(), text.length());
        return title.lookingAt() ? Title.of(text.substring(number.start(), title.end())) : number.group();
    }
}
