package io.github.shownotes.catalogue.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
        private final Outcome outcome;
        private @Nullable Pattern path;

        Row(String expression, Outcome outcome) {
            this.expression = expression;
            this.outcome = outcome;
        }

        /// Compiled when first asked for: most rows of the table are never used in a run.
        boolean matches(String address) {
            if (expression.isEmpty()) {
                return true;
            }
            Pattern compiled = path;
            if (compiled == null) {
                compiled = Pattern.compile(expression, Pattern.DOTALL);
                path = compiled;
            }
            return compiled.matcher(address).matches();
        }
    }

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
        Outcome found = first(host, address);
        for (int dot = host.indexOf('.'); found == null && dot >= 0; dot = host.indexOf('.', dot + 1)) {
            found = first(host.substring(dot + 1), address);
        }
        for (int dot = host.indexOf('.'); found == null && dot >= 0; dot = host.indexOf('.', dot + 1)) {
            found = first("*" + host.substring(dot), address);
        }
        int dot = host.indexOf('.');
        if (found == null && dot > 0) {
            found = first(host.substring(0, dot) + ".*", address);
        }
        return found == null ? first("*", address) : found;
    }

    private @Nullable Outcome first(String key, WebAddress address) {
        for (Row row : rows.getOrDefault(key, List.of())) {
            if (row.matches(address.rest())) {
                return row.outcome;
            }
        }
        return null;
    }
}
