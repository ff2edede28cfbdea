package io.github.shownotes.catalogue.export.rewrite;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The difference between two texts with equally many lines, in the form that `git apply` and `patch` take.
public final class UnifiedDiff {
    private static final int CONTEXT = 3;

    private UnifiedDiff() {}

    /// The difference; empty when there is none.
    ///
    /// @param path the file's, from the folder where it will be applied, with slashes
    public static String of(String path, String before, String after) {
        List<String> old = lines(before);
        List<String> fresh = lines(after);
        if (old.size() != fresh.size()) {
            throw new IllegalArgumentException("the texts have " + old.size() + " and " + fresh.size() + " lines");
        }
        var out = new StringBuilder();
        int from = 0;
        while (from < old.size()) {
            if (old.get(from).equals(fresh.get(from))) {
                from++;
                continue;
            }
            int last = from;
            // Changes whose context would touch go together.
            for (int i = from; i < old.size() && i <= last + 2 * CONTEXT; i++) {
                last = old.get(i).equals(fresh.get(i)) ? last : i;
            }
            hunk(out, old, fresh, Math.max(0, from - CONTEXT), Math.min(old.size(), last + 1 + CONTEXT));
            from = last + 1;
        }
        if (out.isEmpty()) {
            return "";
        }
        return "diff --git " + quoted("a/" + path) + " " + quoted("b/" + path) + "\n--- " + named("a/" + path)
                + "\n+++ " + named("b/" + path) + "\n" + out;
    }

    private static void hunk(StringBuilder out, List<String> old, List<String> fresh, int from, int to) {
        String range = (from + 1) + "," + (to - from);
        out.append("@@ -").append(range).append(" +").append(range).append(" @@\n");
        int at = from;
        while (at < to) {
            if (old.get(at).equals(fresh.get(at))) {
                line(out, ' ', old.get(at++));
                continue;
            }
            int end = at;
            while (end < to && !old.get(end).equals(fresh.get(end))) {
                end++;
            }
            old.subList(at, end).forEach(line -> line(out, '-', line));
            fresh.subList(at, end).forEach(line -> line(out, '+', line));
            at = end;
        }
    }

    private static void line(StringBuilder out, char sign, String line) {
        out.append(sign).append(line);
        if (!line.endsWith("\n")) {
            out.append("\n\\ No newline at end of file\n");
        }
    }

    /// Lines with their ends; only a line feed ends one.
    private static List<String> lines(String text) {
        var lines = new ArrayList<String>();
        for (int from = 0; from < text.length();) {
            int end = text.indexOf('\n', from);
            end = end < 0 ? text.length() : end + 1;
            lines.add(text.substring(from, end));
            from = end;
        }
        return lines;
    }

    /// A name with a space ends with a tab, so that it is clear where it ends.
    private static String named(String path) {
        String quoted = quoted(path);
        return quoted.equals(path) && path.indexOf(' ') >= 0 ? path + "\t" : quoted;
    }

    /// As git quotes names: like a string in C when they hold anything unusual.
    private static String quoted(String path) {
        var out = new StringBuilder();
        boolean unusual = false;
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
                unusual = true;
            } else if (c < ' ' || c >= 127) {
                out.append(String.format(Locale.ROOT, "\\%03o", (int) c));
                unusual = true;
            } else {
                out.append(c);
            }
        }
        return unusual ? "\"" + out + "\"" : path;
    }
}
