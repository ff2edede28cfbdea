package io.github.shownotes.catalogue.extract;

/// Judges the words that a link stands on.
public final class LinkWords {
    private static final int FEW = 3;

    private LinkWords() {}

    /// Whether they name no kind of thing at all, such as "here" or "blog post".
    public static boolean sayNothing(String text) {
        return ProjectNames.isGeneric(text);
    }

    /// Whether they say little of where the link leads without the sentence around them: a few ordinary English words, such as
    /// "good read", or no letters.
    public static boolean sayLittle(String text) {
        return sayNothing(text) || Word.count(text) <= FEW && (ProjectTitle.isNumber(text) || KnownNames.isEnglish(
                text));
    }
}
