package io.github.shownotes.catalogue.extract;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import io.github.shownotes.catalogue.notes.Needle;

/// A row of the link table: an expression for what stands behind a host, and what it says.
final class LinkRule {
    private static final String ANY_CASE = "(?i)";
    private static final Pattern HAS_CAPITAL = Pattern.compile("\\p{Lu}");
    /// A path that begins with one of some plain words: looked up, which is cheaper than trying one after another.
    private static final Pattern LISTED = Pattern.compile(
            "/\\(\\?:([\\w|-]+)\\)(?:/\\?)?(?:\\(\\?:(?:/|\\[[/?#.]+\\])\\.[*+]\\)\\??|/\\.[*+])?");

    private final String expression;
    private final boolean anyCase;
    private final String needle;
    private final LinkRules.Outcome outcome;
    private @Nullable Pattern path;
    private @Nullable Set<String> firstSteps;
    private @Nullable PathFilter filter;

    LinkRule(String expression, LinkRules.Outcome outcome) {
        // An address in small letters is matched several times as fast as one whose case is ignored.
        this.anyCase = expression.startsWith(ANY_CASE) && !HAS_CAPITAL.matcher(expression).find();
        this.expression = anyCase ? expression.substring(ANY_CASE.length()) : expression;
        this.needle = Needle.of(this.expression);
        this.outcome = outcome;
    }

    LinkRules.Outcome outcome() {
        return outcome;
    }

    /// Whether it holds for every path.
    boolean isAny() {
        return expression.isEmpty();
    }

    /// Whether capitals and small letters are the same to it.
    boolean anyCase() {
        return anyCase;
    }

    /// Whether it fits a path. The expression is compiled when first asked for: most rows of the table never are in a run.
    boolean matches(LinkTarget target) {
        if (expression.isEmpty()) {
            return true;
        }
        Pattern compiled = path;
        if (compiled == null) {
            compiled = Pattern.compile(expression, Pattern.DOTALL);
            path = compiled;
            firstSteps = firstSteps();
        }
        Set<String> steps = firstSteps;
        PathFilter rough = filter;
        String rest = anyCase ? target.lower() : target.rest();
        return (steps == null || steps.contains(anyCase ? target.lowerFirstStep() : target.firstStep()))
                && (needle.isEmpty() || rest.contains(needle)) && (rough == null || rough.mayMatch(rest))
                && compiled.matcher(rest).matches();
    }

    /// The words one of which the path has to begin with, or null when it is not as simple as that.
    @Nullable
    Set<String> firstSteps() {
        Matcher listed = LISTED.matcher(expression);
        return listed.matches() ? Set.copyOf(List.of(listed.group(1).split("\\|"))) : null;
    }

    /// Makes, and from now on uses, a filter that spares most paths the expression: for rows that are asked often.
    PathFilter filtered() {
        PathFilter rough = filter;
        if (rough == null) {
            rough = new PathFilter(expression);
            filter = rough;
        }
        return rough;
    }
}
