package io.github.shownotes.catalogue.extract;

import java.util.Locale;

/// What an address has behind its host, in the forms that rules ask for.
///
/// @param rest path, query and fragment
/// @param lower the same in small letters
/// @param firstStep the plain characters that the path begins with
/// @param lowerFirstStep the same in small letters
record LinkTarget(String rest, String lower, String firstStep, String lowerFirstStep) {
    static LinkTarget of(WebAddress address) {
        String rest = address.rest();
        int end = 1;
        while (end < rest.length() && isStep(rest.charAt(end))) {
            end++;
        }
        String step = rest.substring(1, end);
        return new LinkTarget(rest, rest.toLowerCase(Locale.ROOT), step, step.toLowerCase(Locale.ROOT));
    }

    private static boolean isStep(char c) {
        return c < 128 && Character.isLetterOrDigit(c) || c == '-' || c == '_';
    }
}
