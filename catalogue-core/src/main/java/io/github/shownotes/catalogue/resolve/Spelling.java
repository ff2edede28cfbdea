package io.github.shownotes.catalogue.resolve;

/// How near two spellings are.
final class Spelling {
    private Spelling() {}

    /// Whether one letter was added, left out or replaced, or two neighbours changed places (Damerau).
    static boolean differByOne(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        if (one.equals(other) || Math.max(one.length(), other.length()) - shorter > 1) {
            return false;
        }
        int at = 0;
        while (at < shorter && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        String restOfOne = one.substring(at);
        String restOfOther = other.substring(at);
        return after(restOfOne, 1).equals(after(restOfOther, 1)) || restOfOne.equals(after(restOfOther, 1))
                || after(restOfOne, 1).equals(restOfOther) || swapped(restOfOne, restOfOther);
    }

    private static boolean swapped(String one, String other) {
        return one.length() > 1 && other.length() > 1 && one.charAt(0) == other.charAt(1)
                && one.charAt(1) == other.charAt(
                        0)
                && after(one, 2).equals(after(other, 2));
    }

    private static String after(String text, int letters) {
        return text.substring(Math.min(letters, text.length()));
    }
}
