package io.github.shownotes.catalogue.extract;

/// Cuts the sentence around a place out of running text.
final class Sentences {
    /// Longer sentences are cut at a word, so that a quote stays a quote.
    private static final int MAX_LENGTH = 300;

    private Sentences() {}

    static String around(String text, int start, int end) {
        if (text.length() <= MAX_LENGTH / 2) {
            return text.strip();
        }
        // Looking further than a quote is long would make the cost of a line grow with its square.
        int first = Math.max(0, start - MAX_LENGTH);
        int last = Math.min(text.length(), Math.max(end, start) + MAX_LENGTH);
        int from = start;
        while (from > first && !isEnd(text, from - 1)) {
            from--;
        }
        int to = Math.max(end, start);
        while (to < last && !isEnd(text, to)) {
            to++;
        }
        to = Math.min(text.length(), to + 1);
        if (to - from > MAX_LENGTH) {
            int half = (MAX_LENGTH - Math.min(end - start, MAX_LENGTH)) / 2;
            int left = Math.max(from, start - half);
            int right = Math.min(to, left + MAX_LENGTH);
            String cut = text.substring(left, right).strip();
            return (left > from ? "… " : "") + cut + (right < to ? " …" : "");
        }
        return text.substring(from, to).strip();
    }

    private static boolean isEnd(String text, int at) {
        char c = text.charAt(at);
        return (c == '.' || c == '!' || c == '?') && at + 2 < text.length() && text.charAt(at + 1) == ' '
                && !Character.isLowerCase(text.charAt(at + 2));
    }
}
