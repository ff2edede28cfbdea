package io.github.shownotes.catalogue.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What changed between two exports of a list, as Markdown for release notes.
public final class AwesomeChanges {
    private static final Pattern ITEM = Pattern.compile("^- (\\[.+?(?<!\\\\)\\]\\(([^()\\s]+)\\)) - .*$",
            Pattern.MULTILINE);

    private static final Pattern TITLE = Pattern.compile("^# Awesome ", Pattern.MULTILINE);

    private AwesomeChanges() {}

    /// Whether a text is a list that was exported: it has the title of one, or an entry.
    public static boolean isList(String text) {
        return TITLE.matcher(text).find() || ITEM.matcher(text).find();
    }

    /// The lines that came, went and changed; one sentence when there are none.
    ///
    /// @param before the older list
    /// @param after the newer one
    public static String between(String before, String after) {
        Map<String, Matcher> old = items(before);
        Map<String, Matcher> now = items(after);
        var out = new StringBuilder();
        section(out, "Added", now.entrySet().stream().filter(item -> !old.containsKey(item.getKey()))
                .map(item -> item.getValue().group()).toList());
        section(out, "Changed", now.entrySet().stream()
                .filter(item -> old.containsKey(item.getKey())
                        && !old.get(item.getKey()).group().equals(item.getValue().group()))
                .map(item -> item.getValue().group()).toList());
        section(out, "Removed", old.entrySet().stream().filter(item -> !now.containsKey(item.getKey()))
                .map(item -> "- " + item.getValue().group(1)).toList());
        return out.isEmpty() ? "Nothing changed.\n" : out.toString();
    }

    private static void section(StringBuilder out, String title, List<String> lines) {
        if (!lines.isEmpty()) {
            out.append(out.isEmpty() ? "" : "\n").append("## ").append(title).append("\n\n")
                    .append(String.join("\n", lines)).append('\n');
        }
    }

    private static Map<String, Matcher> items(String list) {
        var items = new LinkedHashMap<String, Matcher>();
        for (String line : list.lines().toList()) {
            Matcher item = ITEM.matcher(line);
            if (item.matches()) {
                items.put(ListAddress.key(item.group(2)), item);
            }
        }
        return items;
    }
}
