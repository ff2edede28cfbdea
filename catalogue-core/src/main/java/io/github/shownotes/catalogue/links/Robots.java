package io.github.shownotes.catalogue.links;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/// What a `robots.txt` says of pace. What it forbids to index is no matter of a single look whether a page is there.
final class Robots {
    private static final String NAME = "catalogue";
    private static final double LONGEST = 10;

    private Robots() {}

    /// The delay between two requests in seconds, for our name or else for all; at most ten seconds.
    static OptionalDouble crawlDelay(String text) {
        OptionalDouble forAll = OptionalDouble.empty();
        OptionalDouble forUs = OptionalDouble.empty();
        List<String> agents = new ArrayList<>();
        boolean inRules = false;
        for (String raw : text.lines().toList()) {
            String line = raw.replaceFirst("#.*", "").strip().toLowerCase(Locale.ROOT);
            int colon = line.indexOf(':');
            String name = colon < 0 ? "" : line.substring(0, colon).strip();
            String value = colon < 0 ? "" : line.substring(colon + 1).strip();
            if (name.equals("user-agent")) {
                if (inRules) {
                    agents.clear();
                    inRules = false;
                }
                agents.add(value);
            } else if (!name.isEmpty()) {
                inRules = true;
                if (name.equals("crawl-delay") && value.matches("\\d{1,6}(?:\\.\\d{1,6})?")) {
                    OptionalDouble delay = OptionalDouble.of(Math.min(LONGEST, Double.parseDouble(value)));
                    forAll = agents.contains("*") ? delay : forAll;
                    forUs = agents.stream().anyMatch(agent -> agent.contains(NAME)) ? delay : forUs;
                }
            }
        }
        return forUs.isPresent() ? forUs : forAll;
    }
}
