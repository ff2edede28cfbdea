package io.github.shownotes.catalogue.extract;

import java.util.BitSet;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells cheaply that an expression of the link table cannot match a path, by two characters behind a slash or a dot.
///
/// What follows such a sign in a match is asked of the expression itself: it is run on every pair of characters, and where it
/// fails without looking further, nothing that begins so can match.
final class PathFilter {
    /// Where the characters stand that decide.
    enum Place {
        /// Behind the first slash.
        FIRST_SLASH,
        /// Behind the third slash.
        THIRD_SLASH,
        /// Behind some slash.
        ANY_SLASH,
        /// Behind some dot.
        ANY_DOT
    }

    /// Beginnings of expressions that leave open where the rest begins.
    private static final Map<String, Place> LEADS = Map.of("(?:/.*)?", Place.ANY_SLASH, "(?:/[^?#]*)?",
            Place.ANY_SLASH, "[^?#]*", Place.ANY_DOT, "/[^/]+/[^/]+", Place.THIRD_SLASH);
    private static final String ONE_STEP_END = "/?(?:[?#].*)?";
    private static final Pattern CLASS_WITHIN_STEP = Pattern.compile("\\[\\^/[^\\]]*\\]|\\[[^^\\]/]+\\]");
    private static final Pattern MAY_CROSS = Pattern.compile("[./\\[]|\\\\[^.\\w]|\\\\[WDS]");
    private static final String USUAL = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~/?#@%+=&:!*";
    private static final int WIDTH = 128;

    private final Place place;
    /// Which pairs of characters may stand behind the sign: the first times [#WIDTH] plus the second, 0 for the end.
    private final BitSet pairs = new BitSet(WIDTH * WIDTH);
    private final boolean oneStep;

    /// @param expression what has to match the whole path
    PathFilter(String expression) {
        Place found = Place.FIRST_SLASH;
        String rest = expression;
        for (Map.Entry<String, Place> lead : LEADS.entrySet()) {
            String behind = expression.startsWith(lead.getKey())
                    ? expression.substring(lead.getKey().length())
                    : "";
            if (behind.startsWith(lead.getValue() == Place.ANY_DOT ? "\\." : "/") && !hasAlternatives(expression)) {
                found = lead.getValue();
                rest = behind;
            }
        }
        place = found;
        oneStep = isOneStep(expression);
        char sign = found == Place.ANY_DOT ? '.' : '/';
        Matcher matcher = Pattern.compile(rest, Pattern.DOTALL).matcher("");
        for (int i = 0; i < USUAL.length(); i++) {
            char first = USUAL.charAt(i);
            if (!mayBegin(matcher, "" + sign + first)) {
                continue;
            }
            pairs.set(first * WIDTH);
            for (int j = 0; j < USUAL.length(); j++) {
                char second = USUAL.charAt(j);
                if (mayBegin(matcher, "" + sign + first + second)) {
                    pairs.set(first * WIDTH + second);
                }
            }
        }
    }

    /// Where the characters stand that decide.
    Place place() {
        return place;
    }

    /// Whether the first of them can be a certain one; 0 stands for the path's end.
    boolean mayFollow(char first) {
        return USUAL.indexOf(first) < 0 || pairs.get(first * WIDTH);
    }

    /// Whether the expression has to be asked.
    boolean mayMatch(String path) {
        if (oneStep && hasTwoSteps(path)) {
            return false;
        }
        char sign = place == Place.ANY_DOT ? '.' : '/';
        int skipped = place == Place.THIRD_SLASH ? 2 : 0;
        for (int at = path.indexOf(sign); at >= 0; at = path.indexOf(sign, at + 1)) {
            if (skipped-- > 0) {
                continue;
            }
            if (mayFollow(path, at + 1)) {
                return true;
            }
            if (place == Place.FIRST_SLASH || place == Place.THIRD_SLASH) {
                return false;
            }
        }
        return false;
    }

    private boolean mayFollow(String path, int at) {
        if (at >= path.length()) {
            return true;
        }
        char first = path.charAt(at);
        char second = at + 1 < path.length() ? path.charAt(at + 1) : 0;
        boolean usual = USUAL.indexOf(first) >= 0 && (second == 0 || USUAL.indexOf(second) >= 0);
        return !usual || pairs.get(first * WIDTH + second);
    }

    // That a match ran into the end says what no comparison of positions does: more letters could have made it one.
    @SuppressWarnings("JdkObsolete")
    private static boolean mayBegin(Matcher matcher, String beginning) {
        return matcher.reset(beginning).matches() || matcher.hitEnd();
    }

    /// Whether it is several expressions, of which only the first would begin with what it begins with.
    private static boolean hasAlternatives(String expression) {
        int depth = 0;
        for (int i = 0; i < expression.length(); i++) {
            char c = expression.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == '|' && depth == 0) {
                return true;
            }
        }
        return false;
    }

    /// Whether nothing with two steps matches, as in `/[^/?#]+/?(?:[?#].*)?`.
    private static boolean isOneStep(String expression) {
        if (!expression.endsWith(ONE_STEP_END) || !expression.startsWith("/")) {
            return false;
        }
        String step = expression.substring(1, expression.length() - ONE_STEP_END.length());
        return !MAY_CROSS.matcher(CLASS_WITHIN_STEP.matcher(step).replaceAll("")).find();
    }

    private static boolean hasTwoSteps(String path) {
        int slash = path.indexOf('/', 1);
        return slash > 0 && slash + 1 < path.length() && "?#".indexOf(path.charAt(slash + 1)) < 0;
    }
}
