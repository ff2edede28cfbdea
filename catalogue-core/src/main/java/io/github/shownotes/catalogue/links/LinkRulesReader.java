package io.github.shownotes.catalogue.links;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/// Reads `link-rules.yaml`.
final class LinkRulesReader {
    private static final Set<String> SECTIONS = Set.of("pace", "hosts", "ignore", "large", "shorteners", "front-pages",
            "log-in-pages", "not-found", "parked", "bot-wall", "about");

    private final String origin;

    private LinkRulesReader(String origin) {
        this.origin = origin;
    }

    static LinkRules read(String origin, String yaml) {
        Object root;
        try {
            root = new Load(LoadSettings.builder().build()).loadFromString(yaml);
        } catch (YamlEngineException e) {
            throw new IllegalArgumentException(
                    origin + ": this is not valid YAML. Check indentation, quotes and brackets.", e);
        }
        return new LinkRulesReader(origin).rules(root);
    }

    private LinkRules rules(@Nullable Object yaml) {
        Map<String, Object> root = map("the file", yaml);
        root.keySet().stream().filter(section -> !SECTIONS.contains(section)).findFirst().ifPresent(section -> {
            throw wrong("the section " + section, "is not known");
        });
        HostRules.Pace pace = pace(map("pace", root.get("pace")), new HostRules.Pace(6, 7));
        return new LinkRules(new HostRules(pace, hosts(map("hosts", root.get("hosts")), pace)), addresses(root), pages(
                root));
    }

    private AddressRules addresses(Map<String, Object> root) {
        return new AddressRules(patterns(root, "ignore"), words(root, "large"), words(root, "shorteners"), words(root,
                "front-pages"), words(root, "log-in-pages"), words(map("parked", root.get("parked")), "hosts"));
    }

    private PageRules pages(Map<String, Object> root) {
        Map<String, Object> notFound = map("not-found", root.get("not-found"));
        Map<String, Object> parked = map("parked", root.get("parked"));
        Map<String, Object> botWall = map("bot-wall", root.get("bot-wall"));
        return new PageRules(signs(notFound), patterns(notFound, "marks"), signs(parked), patterns(parked, "takeover"),
                signs(botWall), headers(map("headers", botWall.get("headers"))), patterns(root, "about"));
    }

    private Map<String, HostRules.HostRule> hosts(Map<String, Object> yaml, HostRules.Pace usual) {
        var hosts = new LinkedHashMap<String, HostRules.HostRule>();
        yaml.forEach((host, rule) -> {
            Map<String, Object> values = map(host, rule);
            hosts.put(host.toLowerCase(Locale.ROOT), new HostRules.HostRule(pace(values, usual), String.valueOf(values
                    .getOrDefault("walled", ""))));
        });
        return hosts;
    }

    private HostRules.Pace pace(Map<String, Object> yaml, HostRules.Pace usual) {
        double atOnce = number(yaml, "at-once", usual.atOnce());
        double perSecond = number(yaml, "per-second", usual.perSecond());
        if (atOnce < 1 || perSecond <= 0) {
            throw wrong("at-once and per-second", "must be above zero");
        }
        return new HostRules.Pace((int) atOnce, perSecond);
    }

    private double number(Map<String, Object> yaml, String key, double usual) {
        return switch (yaml.get(key)) {
            case null -> usual;
            case Number number -> number.doubleValue();
            default -> throw wrong(key, "is not a number");
        };
    }

    private PageRules.Signs signs(Map<String, Object> yaml) {
        return new PageRules.Signs(patterns(yaml, "titles"), List.copyOf(words(yaml,
                "words")), patterns(yaml, "sentences"), patterns(yaml, "scripts"));
    }

    private Map<String, Pattern> headers(Map<String, Object> yaml) {
        return yaml.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> pattern(entry.getKey(),
                entry.getValue())));
    }

    private Set<String> words(Map<String, Object> yaml, String key) {
        return list(yaml, key).stream().map(word -> String.valueOf(word).toLowerCase(Locale.ROOT)).collect(Collectors
                .toSet());
    }

    private List<Pattern> patterns(Map<String, Object> yaml, String key) {
        return list(yaml, key).stream().map(expression -> pattern(key, expression)).toList();
    }

    private Pattern pattern(String key, Object expression) {
        try {
            return Pattern.compile(String.valueOf(expression));
        } catch (PatternSyntaxException e) {
            throw wrong(key + ": " + expression, "is no valid expression");
        }
    }

    private List<?> list(Map<String, Object> yaml, String key) {
        return switch (yaml.get(key)) {
            case null -> List.of();
            case List<?> list -> list;
            default -> throw wrong(key, "is not a list");
        };
    }

    private Map<String, Object> map(String key, @Nullable Object value) {
        if (value == null) {
            return Map.of();
        }
        if (!(value instanceof Map<?, ?> map)) {
            throw wrong(key, "has no keys");
        }
        var named = new LinkedHashMap<String, Object>();
        map.forEach((name, content) -> {
            if (content != null) {
                named.put(String.valueOf(name), content);
            }
        });
        return named;
    }

    private IllegalArgumentException wrong(String what, String reason) {
        return new IllegalArgumentException(
                origin + ": " + what + " " + reason + ". Compare with the file that comes with the program.");
    }
}
