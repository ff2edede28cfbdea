package io.github.shownotes.catalogue.links;

/// Counts the words of a text. Scripts that are written without blanks between words count by their letters, two a word, so
/// that an article in Japanese is not taken for a page of three words.
final class WordCount {
    private int words;
    private int letters;
    private boolean inWord;

    /// Counts on.
    void add(CharSequence text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (isUnspaced(c)) {
                letters++;
                inWord = false;
            } else {
                boolean letter = !Character.isWhitespace(c);
                if (letter && !inWord) {
                    words++;
                }
                inWord = letter;
            }
        }
    }

    /// Ends the word that was begun, as a tag does.
    void gap() {
        inWord = false;
    }

    int words() {
        return words + letters / 2;
    }

    static int of(String text) {
        var count = new WordCount();
        count.add(text, 0, text.length());
        return count.words();
    }

    /// Thai, Japanese and Chinese.
    private static boolean isUnspaced(char c) {
        return c >= '\u3040' && c <= '\u9fff' || c >= '\u0e00' && c <= '\u0e7f';
    }
}
