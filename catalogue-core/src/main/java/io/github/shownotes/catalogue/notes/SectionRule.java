package io.github.shownotes.catalogue.notes;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/// One line of the section table: the words that open a segment of a kind.
///
/// @param kind the kind they open
/// @param opening the words, matched at the beginning of a line
/// @param open whether any text may follow; else only a colon, a dash or a bracket
record SectionRule(SegmentKind kind, Opening opening, boolean open) {
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
            rules.add(new SectionRule(SegmentKind.of(line.substring(0, tab)), Opening.compile(
                    expression), open));
        }
        return List.copyOf(rules);
    }

    /// Where a mark or the line's end ends the words that begin at a place.
    static int stop(String line, int from) {
        int stop = from;
        while (stop < line.length() && ":([–—".indexOf(line.charAt(stop)) < 0
                && !(line.charAt(stop) == '-' && stop > from && line.charAt(stop - 1) == ' ')) {
            stop++;
        }
        return stop;
    }

    /// Where the words end in a line of small letters, or -1 when they do not open it.
    ///
    /// @param stop where [#stop] says that the words must end
    int match(String line, int from, int stop) {
        if (open) {
            Matcher matcher = opening.at(line, from);
            return matcher == null ? -1 : matcher.end();
        }
        // The words must be all there is before a mark or the end, so that "Joker" or "Extra fields" open nothing.
        int last = stop;
        while (last > from && " .!?,\"”’'".indexOf(line.charAt(last - 1)) >= 0) {
            last--;
        }
        return opening.fills(line, from, last) ? stop : -1;
    }
}
