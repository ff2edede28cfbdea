package io.github.shownotes.catalogue.notes;

import java.util.regex.Pattern;

/// A heading's text as a title: without the ornaments that formatting leaves behind.
public final class Title {
    private static final Pattern ORNAMENT = Pattern.compile("\\*{2,}|\\s+|\u200b");
    private static final Pattern EDGE = Pattern.compile("^[\\s:*_,–—-]+|[\\s:*_,–—-]+$");

    private Title() {}

    /// The title in a text; empty when it has none.
    public static String of(String text) {
        String folded = ORNAMENT.matcher(text).replaceAll(found -> found.group().startsWith("*") ? "" : " ");
        return EDGE.matcher(folded).replaceAll("");
    }

    /// The first words of running text as a title: up to a dash or the end of the first sentence.
    static String opening(String text, int limit) {
        String folded = of(text);
        int end = folded.length();
        for (String stop : new String[]{" - ", " – ", " — ", ". ", "- "}) {
            int at = folded.indexOf(stop);
            end = at > 0 ? Math.min(end, at) : end;
        }
        return of(folded.substring(0, Math.min(end, limit)));
    }
}
