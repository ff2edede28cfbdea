package io.github.shownotes.catalogue.extract;

import java.util.List;
import java.util.regex.Pattern;

import io.github.shownotes.catalogue.notes.Opening;

/// Knows tools by what is done with them: "installed with cargo or brew", "using requests for calls".
final class UsedTools {
    private static final int REACH = 40;
    private static final List<String> BEFORE = List.of("using ", "with ", "via ", "or ", "and ");
    private static final Pattern INSTALLED = Pattern.compile(
            "(?i)\\binstall(?:s|ed|able)?(?: it)? (?:with|via|using) (?:[\\p{L}\\d-]{2,20},? (?:or|and) )?$");
    private static final Opening FOR_NEXT = Opening.compile(" for (?:an? )?[\\p{L}]");

    private UsedTools() {}

    /// Whether a name at a place of a text is a tool for what the text speaks of.
    static boolean isOne(String text, int start, int end) {
        if (BEFORE.stream().noneMatch(word -> text.startsWith(word, start - word.length()))) {
            return false;
        }
        return text.startsWith("using ", start - "using ".length()) && FOR_NEXT.isAt(text, end)
                || INSTALLED.matcher(text).region(Math.max(0, start - REACH), start).find();
    }
}
