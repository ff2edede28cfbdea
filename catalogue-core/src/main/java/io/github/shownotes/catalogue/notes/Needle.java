package io.github.shownotes.catalogue.notes;

/// The longest run of plain characters that every match of an expression holds. Looking for it is far cheaper than trying an
/// expression that is open at its beginning.
public final class Needle {
    private static final String QUANTIFIERS = "?*{";
    private static final String PLAIN_MARKS = " =_/-";

    private Needle() {}

    /// The characters, or an empty string when the expression has none that are certain: none outside of brackets, or
    /// alternatives, or capitals and small letters that are the same to it.
    ///
    /// @param expression a regular expression
    public static String of(String expression) {
        String longest = "";
        var run = new StringBuilder();
        int depth = 0;
        for (int i = 0; i < expression.length(); i++) {
            char c = expression.charAt(i);
            char next = i + 1 < expression.length() ? expression.charAt(i + 1) : ' ';
            boolean plain = depth == 0 && (Character.isLetterOrDigit(c) || PLAIN_MARKS.indexOf(c) >= 0)
                    && QUANTIFIERS.indexOf(next) < 0;
            if (plain) {
                run.append(c);
                longest = run.length() > longest.length() ? run.toString() : longest;
                continue;
            }
            run.setLength(0);
            if (c == '\\') {
                i++;
            } else if (c == '{') {
                i = expression.indexOf('}', i);
            } else if (c == '|' && depth == 0 || expression.startsWith("(?i", i)) {
                return "";
            } else if (c == '[') {
                i = endOfClass(expression, i);
            } else {
                depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            }
        }
        return longest;
    }

    private static int endOfClass(String expression, int start) {
        int end = start + 1;
        while (expression.charAt(end) != ']') {
            end += expression.charAt(end) == '\\' ? 2 : 1;
        }
        return end;
    }
}
