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
            int end = i + 1;
            while (end < length && isInside(text, end)) {
                end++;
            }
            int signs = end;
            while (signs < length && (text.charAt(signs) == '+' || text.charAt(signs) == '#')) {
                signs++;
            }
            if (signs > end && Character.isLetter(text.charAt(i)) && (signs == length || !Character.isLetterOrDigit(text
                    .charAt(signs)))) {
                end = signs;
            }
            words.add(new Word(i, end, text.substring(i, end).toLowerCase(Locale.ROOT)));
            i = end;
        }
        return words;
    }

    private static boolean isInside(String text, int at) {
        char c = text.charAt(at);
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK
                || c == '.' && at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
    }
}
