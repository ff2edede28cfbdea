package io.github.shownotes.catalogue.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;

/// A table of what addresses point at: by host first, then by path.
///
/// A row's host is a host or a parent domain of it, `*.x.y` for any subdomain of `x.y`, `label.*` for a host that begins
/// with that label, or `*`. Rows of the most specific host come first, then the table's order.
final class LinkRules {
    /// What a row says: the kind, and whether the text around the link may overrule it.
    record Outcome(LinkKind kind, boolean weak) {}

    /// So many hosts are remembered; those of further ones are looked up each time.
    private static final int MOST_HOSTS = 10_000;

    private final Map<String, HostRules> rules = new HashMap<>();
    private final Map<String, List<HostRules>> ofHost = new ConcurrentHashMap<>();

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
        List<HostRules> asked = ofHost.get(address.host());
        if (asked == null) {
            asked = rulesOf(address.host());
            if (ofHost.size() < MOST_HOSTS) {
                ofHost.put(address.host(), asked);
            }
        }
        LinkTarget target = asked.isEmpty() ? null : LinkTarget.of(address);
        for (int i = 0; target != null && i < asked.size(); i++) {
            Outcome found = asked.get(i).first(target);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /// The rules for a host, the most specific ones first.
    private List<HostRules> rulesOf(String host) {
        var keys = new ArrayList<String>();
        keys.add(host);
        for (int dot = host.indexOf('.'); dot >= 0; dot = host.indexOf('.', dot + 1)) {
            keys.add(host.substring(dot + 1));
        }
        for (int dot = host.indexOf('.'); dot >= 0; dot = host.indexOf('.', dot + 1)) {
            keys.add("*" + host.substring(dot));
        }
        int dot = host.indexOf('.');
        if (dot > 0) {
            keys.add(host.substring(0, dot) + ".*");
        }
        keys.add("*");
        return keys.stream().map(rules::get).filter(Objects::nonNull).toList();
    }
}
