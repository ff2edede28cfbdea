package io.github.shownotes.catalogue.store;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/// Texts as both databases take them.
///
/// PostgreSQL refuses the character NUL and halves of surrogate pairs, which web pages do contain; and a column has an
/// end.
public final class Stored {
    private static final int REPLACEMENT = 0xfffd;
    private static final Pattern WILD = Pattern.compile("[!%_]");

    private Stored() {}

    /// A text without what cannot be stored.
    public static String text(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0 || Character.isSurrogate(c)) {
                return replaced(text);
            }
        }
        return text;
    }

    private static String replaced(String text) {
        var out = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            boolean half = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
            out.appendCodePoint(point == 0 || half ? REPLACEMENT : point);
        });
        return out.toString();
    }

    /// A text cut to a column's width, without what cannot be stored.
    public static String text(String text, int width) {
        return text(text.length() <= width ? text : text.substring(0, width - 1) + "…");
    }

    /// The same, where there may be none.
    public static @Nullable String optional(@Nullable String text, int width) {
        return text == null ? null : text(text, width);
    }

    /// A pattern for `LIKE … ESCAPE '!'` that finds the text anywhere, with no character of it wild.
    static String anywhere(String text) {
        return "%" + beginning(text);
    }

    /// The same for the text at the beginning.
    static String beginning(String text) {
        return WILD.matcher(text(text)).replaceAll("!$0") + "%";
    }
}
