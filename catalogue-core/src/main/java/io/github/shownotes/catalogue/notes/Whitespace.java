package io.github.shownotes.catalogue.notes;

/// White space as a reader sees it.
final class Whitespace {
    private Whitespace() {}

    /// Folds runs of white space: to a line break where the run holds one, else to a single space.
    static String collapse(String text) {
        StringBuilder out = null;
        int length = text.length();
        for (int i = 0; i < length;) {
            char c = text.charAt(i);
            if (!isSpace(c)) {
                if (out != null) {
                    out.append(c);
                }
                i++;
                continue;
            }
            int end = i + 1;
            boolean line = c == '\n';
            while (end < length && isSpace(text.charAt(end))) {
                line |= text.charAt(end) == '\n';
                end++;
            }
            char folded = line ? '\n' : ' ';
            if (out == null && (end > i + 1 || c != folded)) {
                out = new StringBuilder(length).append(text, 0, i);
            }
            if (out != null) {
                out.append(folded);
            }
            i = end;
        }
        return out == null ? text : out.toString();
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f' || c == '\u00a0' || c == '\u200b';
    }
}
