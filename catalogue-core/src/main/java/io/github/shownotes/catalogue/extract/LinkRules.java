package io.github.shownotes.catalogue.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/// A table of what addresses point at: by host first, then by path.
///
/// A row's host is a host or a parent domain of it, `*.x.y` for any subdomain of `x.y`, `label.*` for a host that begins
/// with that label, or `*`. Rows of the most specific host come first, then the table's order.
final class LinkRules {
    /// What a row says: the kind, and whether the text around the link may overrule it.
    record Outcome(LinkKind kind, boolean weak) {}

    private static final class Row {
        private final String expression;
        private final boolean anyCase;
        private final Outcome outcome;
        private @Nullable Pattern path;
        private @Nullable Set<String> firstSteps;
        private @Nullable PathFilter filter;

        Row(String expression, Outcome outcome) {
            // An address in small letters is matched several times as fast as one whose case is ignored.
            this.anyCase = expression.startsWith(ANY_CASE) && !HAS_CAPITAL.matcher(expression).find();
            this.expression = anyCase ? expression.substring(ANY_CASE.length()) : expression;
            this.outcome = outcome;
        }

        /// Compiled when first asked for: most rows of the table are never used in a run.
        ///
        /// @param many whether so many rows are asked that a filter pays
        boolean matches(Target target, boolean many) {
            if (expression.isEmpty()) {
                return true;
            }
            Pattern compiled = path;
            if (compiled == null) {
                compiled = Pattern.compile(expression, Pattern.DOTALL);
                path = compiled;
                Matcher listed = LISTED.matcher(expression);
                firstSteps = listed.matches() ? Set.copyOf(List.of(listed.group(1).split("\\|"))) : null;
                filter = many && firstSteps == null ? new PathFilter(expression) : null;
            }
            Set<String> steps = firstSteps;
            PathFilter rough = filter;
            return (steps == null || steps.contains(anyCase ? target.lowerFirstStep : target.firstStep))
                    && (rough == null || rough.mayMatch(anyCase ? target.lower : target.rest))
                    && compiled.matcher(anyCase ? target.lower : target.rest).matches();
        }
    }

    /// What an address has behind its host, in the forms that rows ask for.
    private record Target(String rest, String lower, String firstStep, String lowerFirstStep) {
        static Target of(String rest) {
            int end = 1;
            while (end < rest.length() && isStep(rest.charAt(end))) {
                end++;
            }
            String step = rest.substring(1, end);
            return new Target(rest, rest.toLowerCase(Locale.ROOT), step, step.toLowerCase(Locale.ROOT));
        }

        private static boolean isStep(char c) {
            return c < 128 && Character.isLetterOrDigit(c) || c == '-' || c == '_';
        }
    }

    private static final int MANY = 7;
    private static final String ANY_CASE = "(?i)";
    private static final Pattern HAS_CAPITAL = Pattern.compile("\\p{Lu}");
    /// A path that begins with one of some plain words: looked up, which is cheaper than trying one after another.
    private static final Pattern LISTED = Pattern.compile(
            "/\\(\\?:([\\w|-]+)\\)(?:/\\?)?(?:\\(\\?:(?:/|\\[[/?#.]+\\])\\.[*+]\\)\\??|/\\.[*+])?");

    private final Map<String, List<Row>> rows = new HashMap<>();

    LinkRules(Iterable<String> lines) {
        for (String line : lines) {
            String[] columns = line.split("\t", -1);
            if (columns.length < 3) {
                throw new IllegalArgumentException("a row of the link table needs host, path and kind: " + line);
            }
            boolean weak = columns[2].endsWith("?");
            String kind = weak ? columns[2].substring(0, columns[2].length() - 1) : columns[2];
            rows.computeIfAbsent(columns[0], host -> new ArrayList<>())
                    .add(new Row(columns[1], new Outcome(LinkKind.of(kind), weak)));
        }
    }

    /// The first row that fits, or null.
    @Nullable
    Outcome find(WebAddress address) {
        String host = address.host();
        Target target = Target.of(address.rest());
        Outcome found = first(host, target);
        for (int dot = host.indexOf('.'); found == null && dot >= 0; dot = host.indexOf('.', dot + 1)) {
            found = first(host.substring(dot + 1), target);
        }
        for (int dot = host.indexOf('.'); found == null && dot >= 0; dot = host.indexOf('.', dot + 1)) {
            found = first("*" + host.substring(dot), target);
        }
        int dot = host.indexOf('.');
        if (found == null && dot > 0) {
            found = first(host.substring(0, dot) + ".*", target);
        }
        return found == null ? first("*", target) : found;
    }

    private @Nullable Outcome first(String key, Target target) {
        List<Row> ofHost = rows.get(key);
        if (ofHost == null) {
            return null;
        }
        boolean many = ofHost.size() >= MANY;
        for (Row row : ofHost) {
            if (row.matches(target, many)) {
                return row.outcome;
            }
        }
        return null;
    }
}
