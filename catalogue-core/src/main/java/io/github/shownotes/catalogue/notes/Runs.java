package io.github.shownotes.catalogue.notes;

import java.util.ArrayList;
import java.util.List;

/// Cutting runs without losing their links.
final class Runs {
    private Runs() {}

    /// What stands from a text offset on; a link that lies wholly before it is kept without text.
    static List<Run> from(List<Run> runs, int offset) {
        if (offset == 0) {
            return runs;
        }
        var kept = new ArrayList<Run>();
        int at = 0;
        for (Run run : runs) {
            int cut = Math.clamp((long) offset - at, 0, run.text().length());
            if (cut < run.text().length() || run.href() != null) {
                kept.add(run.withText(run.text().substring(cut)));
            }
            at += run.text().length();
        }
        return kept;
    }

    /// What stands before a text offset.
    static List<Run> before(List<Run> runs, int offset) {
        var kept = new ArrayList<Run>();
        int at = 0;
        for (Run run : runs) {
            if (at >= offset) {
                break;
            }
            kept.add(run.withText(run.text().substring(0, Math.min(run.text().length(), offset - at))));
            at += run.text().length();
        }
        return kept;
    }

    /// The runs of each line, split at the line breaks inside the text.
    static List<List<Run>> lines(List<Run> runs) {
        var lines = new ArrayList<List<Run>>();
        var line = new ArrayList<Run>();
        for (Run run : runs) {
            String text = run.text();
            int start = 0;
            for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
                if (end > start) {
                    line.add(run.withText(text.substring(start, end)));
                }
                lines.add(List.copyOf(line));
                line.clear();
                start = end + 1;
            }
            if (start < text.length() || text.isEmpty()) {
                line.add(start == 0 ? run : run.withText(text.substring(start)));
            }
        }
        lines.add(List.copyOf(line));
        return lines;
    }

    /// The text of the runs without their marks.
    static String text(List<Run> runs) {
        var text = new StringBuilder();
        for (Run run : runs) {
            text.append(run.text());
        }
        return text.toString();
    }
}
