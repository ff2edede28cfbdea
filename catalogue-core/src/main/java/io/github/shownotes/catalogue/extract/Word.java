package io.github.shownotes.catalogue.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A word of a line: letters and digits, with dots inside (`Node.js`) and trailing `+` or `#` (`C++`, `C#`).
///
/// @param start first character
/// @param end after the last character
/// @param lexeme what is known of it
record Word(int start, int end, Lexeme lexeme) {
    private static final int ASCII = 128;
    /// How an ASCII character is read; the others are looked up each time.
    private static final boolean[] LETTER_OR_DIGIT = letters();
    private static final int USUAL_LENGTH = 6;

    /// The words of a text with what a vocabulary knows of them.
    static List<Word> split(String text, Vocabulary vocabulary) {
        var words = new ArrayList<Word>(text.length() / USUAL_LENGTH + 1);
        int length = text.length();
        for (int start = next(text, 0); start < length;) {
            int end = end(text, start);
            Lexeme known = vocabulary.find(text, start, end);
            words.add(new Word(start, end, known != null
                    ? known
                    : new Lexeme(text.substring(start, end).toLowerCase(Locale.ROOT))));
            start = next(text, end);
        }
        return words;
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

    /// Its text in lower case.
    String lower() {
        return lexeme.lower();
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
