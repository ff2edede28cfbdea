package io.github.shownotes.catalogue.extract;

import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/// A table of what addresses point at: by host first, then by path.
///
/// A row's host is a host or a parent domain of it, `*.x.y` for any subdomain of `x.y`, `label.*` for a host that begins
/// with that label, or `*`. Rows of the most specific host come first, then the table's order.
final class LinkRules {
    /// What a row says: the kind, and whether the text around the link may overrule it.
    record Outcome(LinkKind kind, boolean weak) {}

    private final Map<String, HostRules> rules = new HashMap<>();

    LinkRules(Iterable<String> lines) {
        for (String line : lines) {
            String[] columns = line.split("\t", -1);
            if (columns.length < 3) {
                throw new IllegalArgumentException("a row of the link table needs host, path and kind: " + line);
            }
            boolean weak = columns[2].endsWith("?");
            String kind = weak ? columns[2].substring(0, columns[2].length() - 1) : columns[2];
            rules.computeIfAbsent(columns[0], host -> new HostRules())
                    .add(new LinkRule(columns[1], new Outcome(LinkKind.of(kind), weak)));
        }
    }

    /// The first row that fits, or null.
    @Nullable
    Outcome find(WebAddress address) {
        String host = address.host();
        LinkTarget target = LinkTarget.of(address);
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

    private @Nullable Outcome first(String key, LinkTarget target) {
        HostRules ofHost = rules.get(key);
        return ofHost == null ? null : ofHost.first(target);
    }
}
