package io.github.shownotes.catalogue.store;

import java.util.regex.Pattern;

/// What the notes wrote on a link, as a reader wants to see it.
final class LinkText {
    /// Two asterisks or more, which some notes leave unclosed or put where Markdown does not read them. Python's `**kwargs` is
    /// meant as it stands.
    private static final Pattern MARKS = Pattern.compile("\\*{2,}(?!kw(?:arg|d)?s?\\b)");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("(?<=[\\p{L}\\p{N}])" + MARKS + "(?=[\\p{L}\\p{N}])");

    private LinkText() {}

    /// The text without the marks of bold type.
    static String plain(String text) {
        // Most texts have none.
        return text.contains("**")
                ? MARKS.matcher(BETWEEN_WORDS.matcher(text).replaceAll(" ")).replaceAll("").strip()
                : text;
    }
}
