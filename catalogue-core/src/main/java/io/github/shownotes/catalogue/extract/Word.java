package io.github.shownotes.catalogue.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A word of a line: letters and digits, with dots inside (`Node.js`) and trailing `+` or `#` (`C++`, `C#`).
///
/// @param start first character
/// @param end after the last character
/// @param lower its text in lower case
record Word(int start, int end, String lower) {
    static List<Word> split(String text) {
        var words = new ArrayList<Word>();
        int length = text.length();
        for (int i = 0; i < length;) {
            if (!Character.isLetterOrDigit(text.charAt(i))) {
                i++;
                continue;
            }
            int end = i;
            boolean small = true;
            do {
                small &= isSmall(text.charAt(end++));
            } while (end < length && isInside(text, end));
            int signs = end;
            while (signs < length && (text.charAt(signs) == '+' || text.charAt(signs) == '#')) {
                signs++;
            }
            if (signs > end && Character.isLetter(text.charAt(i)) && (signs == length || !Character.isLetterOrDigit(text
                    .charAt(signs)))) {
                end = signs;
            }
            String word = text.substring(i, end);
            words.add(new Word(i, end, small ? word : word.toLowerCase(Locale.ROOT)));
            i = end;
        }
        return words;
    }

    /// Whether a letter surely stays as it is in lower case; most words consist of nothing else.
    private static boolean isSmall(char c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '.';
    }

    private static boolean isInside(String text, int at) {
        char c = text.charAt(at);
        if (c >= 'a' && c <= 'z' || c == ' ') {
            return c != ' ';
        }
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK
                || c == '.' && at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
    }
}
