package io.github.shownotes.catalogue.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Knows lists whose lines are all titles: each with the name of who wrote it or spoke, or with the number of a part.
final class TitleLists {
    /// So many lines of one list with a name at their end are no accident.
    private static final int SIGNED_LINES = 4;
    private static final int PARTS = 2;
    private static final int LONGEST_PART = 100;
    private static final int SHORTEST = 8;
    private static final int REACH = 60;
    private static final int MOST_NAMES = 200;
    private static final Pattern JOINT = Pattern.compile(
            "(?:,| [-–—]{1,2}|:? (?:an? )?(?:talks?|article|post|presentation|keynote)? ?(?:by|from|with))\\s?$");
    private static final Pattern MORE_NAMES = Pattern.compile("(?:(?:,| and| &) [^,&]{3,40}+)*+[\\s.*]*");
    private static final Pattern PART = Pattern.compile("^\\W{0,9}(?:Chapter|Part|Section) \\w{1,5}\\s?[:.–-]\\s");

    private final int[] ends;
    private final boolean[] parts;
    private final Map<Integer, Integer> signed = new HashMap<>();
    private final Map<Integer, Integer> numbered = new HashMap<>();

    /// Looks through the lines of a segment.
    TitleLists(List<Line> lines) {
        this.ends = new int[lines.size()];
        this.parts = new boolean[lines.size()];
        for (int i = 0; i < ends.length; i++) {
            Line line = lines.get(i);
            ends[i] = line.heading() ? -1 : titleEnd(line);
            parts[i] = !line.heading() && line.text().length() <= LONGEST_PART && PART.matcher(line.text()).find();
            signed.merge(line.depth(), ends[i] >= 0 ? 1 : 0, Integer::sum);
            numbered.merge(line.depth(), parts[i] ? 1 : 0, Integer::sum);
        }
    }

    /// Where the title ends in a line that says nothing more than who made it; -1 for other lines.
    private static int titleEnd(Line line) {
        String text = line.text();
        if (text.strip().startsWith("\"") || text.strip().startsWith("“")) {
            return -1;
        }
        for (PersonNames.Candidate name : line.people()) {
            if (name.given() && name.words() > 1 && name.start() > SHORTEST) {
                Matcher joint = JOINT.matcher(text).region(Math.max(0, name.start() - REACH), name.start());
                boolean signed = text.length() - name.end() < MOST_NAMES && joint.find() && joint.start() > SHORTEST
                        && MORE_NAMES.matcher(text).region(name.end(), text.length()).matches();
                return signed ? joint.start() : -1;
            }
        }
        return -1;
    }

    /// How many lines at the depth of a line name who made them.
    int signed(Line line) {
        return signed.getOrDefault(line.depth(), 0);
    }

    /// Where the title ends in a line of a list of titles; -1 for other lines.
    ///
    /// @param at the line's place in the segment
    int titleEnd(int at, Line line) {
        if (parts[at] && numbered.getOrDefault(line.depth(), 0) >= PARTS) {
            return ends[at] >= 0 ? ends[at] : line.text().length();
        }
        return signed(line) >= SIGNED_LINES ? ends[at] : -1;
    }
}
