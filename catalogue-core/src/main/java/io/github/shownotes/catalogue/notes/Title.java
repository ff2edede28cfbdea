package io.github.shownotes.catalogue.notes;

/// A heading's text as a title: without the ornaments that formatting leaves behind.
public final class Title {
    private static final String EDGE = " :*_,–—-";

    private Title() {}

    /// The title in a text; empty when it has none.
    public static String of(String text) {
        String folded = folded(text);
        int start = 0;
        int end = folded.length();
        while (start < end && EDGE.indexOf(folded.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && EDGE.indexOf(folded.charAt(end - 1)) >= 0) {
            end--;
        }
        return folded.substring(start, end);
    }

    /// Without runs of asterisks, and with a single space for white space.
    private static String folded(String text) {
        var folded = new StringBuilder(text.length());
        int length = text.length();
        for (int i = 0; i < length;) {
            char c = text.charAt(i++);
            if (c == '\u200b') {
                folded.append(' ');
            } else if (isSpace(c)) {
                while (i < length && isSpace(text.charAt(i))) {
                    i++;
                }
                folded.append(' ');
            } else if (c == '*' && i < length && text.charAt(i) == '*') {
                while (i < length && text.charAt(i) == '*') {
                    i++;
                }
            } else {
                folded.append(c);
            }
        }
        return folded.toString();
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c >= '\t' && c <= '\r';
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
