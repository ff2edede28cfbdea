package io.github.shownotes.catalogue.extract;

/// A word of a text: letters and digits, with dots inside (`Node.js`) and trailing `+` or `#` (`C++`, `C#`).
///
/// @param start first character
/// @param end after the last character
/// @param lower its text in lower case
/// @param signs what is known of it, as [WordSign]s
record Word(int start, int end, String lower, int signs) {
    private static final int ASCII = 128;
    /// How an ASCII character is read; the others are looked up each time.
    private static final boolean[] LETTER_OR_DIGIT = letters();

    /// Whether it is an ordinary English word.
    boolean isEnglish() {
        return WordSign.ENGLISH.in(signs);
    }

    /// How many words a text has.
    static int count(String text) {
        int count = 0;
        for (int start = next(text, 0); start < text.length(); start = next(text, end(text, start))) {
            count++;
        }
        return count;
    }

    /// Where the first word begins that does not begin before a place; the text's end when there is none.
    static int next(String text, int from) {
        int start = from;
        while (start < text.length() && !isLetterOrDigit(text.charAt(start))) {
            start++;
        }
        return start;
    }

    /// Where the word ends that begins at a place.
    static int end(String text, int start) {
        int length = text.length();
        int end = start + 1;
        while (end < length && isInside(text, end)) {
            end++;
        }
        int signs = end;
        while (signs < length && (text.charAt(signs) == '+' || text.charAt(signs) == '#')) {
            signs++;
        }
        boolean signed = signs > end && Character.isLetter(text.charAt(start))
                && (signs == length || !isLetterOrDigit(text.charAt(signs)));
        return signed ? signs : end;
    }

    /// What the spelling of a word tells, as [WordSign]s.
    static int signs(String text, int start, int end) {
        int signs = 0;
        for (int i = start + 1; i < end; i++) {
            if (text.charAt(i) == '.') {
                signs = WordSign.DOTTED.bit;
                break;
            }
        }
        return PersonNames.isSpelledLikeName(text, start, end) ? signs | WordSign.PERSON_LIKE.bit : signs;
    }

    private static boolean isInside(String text, int at) {
        char c = text.charAt(at);
        if (c < ASCII) {
            return LETTER_OR_DIGIT[c] || c == '.' && at + 1 < text.length() && isLetterOrDigit(text.charAt(at + 1));
        }
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean isLetterOrDigit(char c) {
        return c < ASCII ? LETTER_OR_DIGIT[c] : Character.isLetterOrDigit(c);
    }

    private static boolean[] letters() {
        var letters = new boolean[ASCII];
        for (char c = 0; c < ASCII; c++) {
            letters[c] = Character.isLetterOrDigit(c);
        }
        return letters;
    }
}
