package io.github.shownotes.catalogue.notes;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/// An expression that is tried at one place of a text. A look at the first character spares most tries: which characters a
/// match can begin with is asked of the expression itself, by running it on each. So does a look for its [Needle].
public final class Opening {
    private static final int ASCII = 128;

    private final Pattern expression;
    private final boolean[] first = new boolean[ASCII];
    private final boolean empty;
    private final String needle;

    // That a match ran into the end says what no comparison of positions does: more letters could have made it one.
    @SuppressWarnings("JdkObsolete")
    private Opening(Pattern expression) {
        this.expression = expression;
        this.needle = Needle.of(expression.pattern());
        Matcher matcher = expression.matcher("");
        this.empty = matcher.lookingAt();
        for (char c = 0; c < ASCII; c++) {
            first[c] = matcher.reset(String.valueOf(c)).lookingAt() || matcher.hitEnd();
        }
    }

    /// An opening.
    ///
    /// @param expression a regular expression that does not look at what stands before its match
    public static Opening compile(String expression) {
        return new Opening(Pattern.compile(expression));
    }

    /// The match that begins at a place, or null.
    public @Nullable Matcher at(String text, int from) {
        return at(text, from, text.length());
    }

    /// The match that begins at a place and ends at another at the latest, or null.
    public @Nullable Matcher at(String text, int from, int to) {
        if (!mayBegin(text, from, to)) {
            return null;
        }
        Matcher matcher = expression.matcher(text).region(from, to);
        return matcher.lookingAt() ? matcher : null;
    }

    /// Whether there is a match that begins at a place.
    public boolean isAt(String text, int from) {
        return at(text, from) != null;
    }

    /// Whether everything between two places is one match.
    public boolean fills(String text, int from, int to) {
        return mayBegin(text, from, to) && expression.matcher(text).region(from, to).matches();
    }

    private boolean mayBegin(String text, int from, int to) {
        if (from >= to) {
            return empty;
        }
        char c = text.charAt(from);
        return (c >= ASCII || first[c]) && (needle.isEmpty() || text.indexOf(needle, from, to) >= 0);
    }
}
