package io.github.shownotes.catalogue.notes;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One line of the section table: the words that open a segment of a kind.
///
/// @param kind the kind they open
/// @param opening the words, matched at the beginning of a line
/// @param open whether any text may follow; else only a colon, a dash or a bracket
record SectionRule(SegmentKind kind, Pattern opening, boolean open) {
    private static final String OPEN_MARK = "…";

    static List<SectionRule> read(Iterable<String> lines) {
        var rules = new ArrayList<SectionRule>();
        for (String line : lines) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            int tab = line.indexOf('\t');
            String words = line.substring(tab + 1);
            boolean open = words.endsWith(OPEN_MARK);
            String expression = open ? words.substring(0, words.length() - OPEN_MARK.length()) : words;
            rules.add(new SectionRule(SegmentKind.of(line.substring(0, tab)), Pattern.compile(
                    "(?:" + expression + ")", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE), open));
        }
        return List.copyOf(rules);
    }

    /// Where the words end in the line, or -1 when they do not open it.
    int match(CharSequence line, int from) {
        Matcher matcher = opening.matcher(line).region(from, line.length());
        if (open) {
            return matcher.lookingAt() ? matcher.end() : -1;
        }
        // The words must be all there is before a mark or the end, so that "Joker" or "Extra fields" open nothing.
        int end = from;
        while (end < line.length() && ":([–—".indexOf(line.charAt(end)) < 0
                && !(line.charAt(end) == '-' && end > from && line.charAt(end - 1) == ' ')) {
            end++;
        }
        int last = end;
        while (last > from && " .!?,\"”’'".indexOf(line.charAt(last - 1)) >= 0) {
            last--;
        }
        return matcher.region(from, last).matches() ? end : -1;
    }
}
