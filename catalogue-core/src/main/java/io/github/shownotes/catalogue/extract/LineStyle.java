package io.github.shownotes.catalogue.extract;

import java.util.List;

/// How a line is written: as a headline, as somebody's own words, as running text.
///
/// @param style letters for the signs that it bears
/// @param end the last sign, or `a` for a letter or digit
/// @param first `C` when it begins with a capital, else `c`
/// @param size how long it is, in steps
/// @param capitals how many of its longer words have a capital, in steps
record LineStyle(String style, String end, String first, int size, int capitals) {
    private static final int[] SIZES = {1, 2, 4, 7, 12};
    private static final int CAPITAL_STEPS = 3;
    private static final int NO_WORDS = 4;

    /// @param signs the names of the signs of the line
    static LineStyle of(Line line, TitleWords words, List<String> signs) {
        String text = line.text().strip();
        char last = text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
        int longer = 0;
        int capital = 0;
        for (int i = 1; i < words.size(); i++) {
            longer += words.isSmall(i) ? 0 : 1;
            capital += !words.isSmall(i) && words.isCapital(i) ? 1 : 0;
        }
        int size = 0;
        while (size < SIZES.length && words.size() > SIZES[size]) {
            size++;
        }
        String style = (signs.contains("personal") ? "I" : "") + (signs.contains("headline") ? "H" : "")
                + (signs.contains("never") ? "N" : "");
        return new LineStyle(style, Character.isLetterOrDigit(last) ? "a" : String.valueOf(last),
                words.size() > 0 && words.isCapital(0) ? "C" : "c", size,
                longer == 0 ? NO_WORDS : CAPITAL_STEPS * capital / longer);
    }

    /// The style alone, finely and coarsely.
    List<String> features(String where) {
        return List.of("style " + where + " " + style + end + size, "style " + where + " " + style + end + capitals,
                "style " + where + " " + style + end + first + size + capitals,
                "style " + style + end + first + size + capitals, "style " + where + first + size + capitals);
    }

    /// The style together with the lines around.
    List<String> features(String where, String around) {
        return List.of("style " + where + around + size + end, "style " + where + around + first + capitals + style);
    }
}
