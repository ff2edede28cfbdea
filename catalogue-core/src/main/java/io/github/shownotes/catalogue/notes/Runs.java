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

    /// The runs cut into pieces of at most `limit` characters, at white space where there is some. A run counts as one
    /// character more than its text, so that neither text nor marks alone make a piece long.
    static List<List<Run>> pieces(List<Run> runs, int limit) {
        var pieces = new ArrayList<List<Run>>();
        var piece = new ArrayList<Run>();
        int room = limit;
        for (Run run : runs) {
            String text = run.text();
            int start = 0;
            while (text.length() - start >= room) {
                int cut = cut(text, start, start + room - 1, piece.isEmpty());
                if (cut > start) {
                    piece.add(run.withText(text.substring(start, cut)));
                }
                pieces.add(List.copyOf(piece));
                piece.clear();
                room = limit;
                start = cut;
            }
            if (start == 0 || start < text.length()) {
                piece.add(start == 0 ? run : run.withText(text.substring(start)));
                room -= text.length() - start + 1;
            }
        }
        if (!piece.isEmpty()) {
            pieces.add(List.copyOf(piece));
        }
        return pieces;
    }

    /// Where a text is cut between two places: after its last space there, else at the end when it must be cut.
    private static int cut(String text, int start, int end, boolean must) {
        for (int i = end; i > start; i--) {
            if (text.charAt(i - 1) == ' ') {
                return i;
            }
        }
        boolean pair = end > start + 1 && Character.isHighSurrogate(text.charAt(end - 1));
        return must ? pair ? end - 1 : end : start;
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
