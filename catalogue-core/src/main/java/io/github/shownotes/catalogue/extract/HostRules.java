package io.github.shownotes.catalogue.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/// The rows of the link table for one host, in the table's order.
final class HostRules {
    /// So many rows are worth an index.
    private static final int MANY = 7;

    private static final String FRONT_PAGE = "/";

    private final List<LinkRule> rules = new ArrayList<>();
    private @Nullable Index index;
    /// What the rules say of the front page, where most links to a host lead, once it was asked for.
    private LinkRules.@Nullable Outcome frontPage;
    private volatile boolean frontPageKnown;

    void add(LinkRule rule) {
        rules.add(rule);
    }

    /// What the first row that fits says, or null.
    LinkRules.@Nullable Outcome first(LinkTarget target) {
        if (!target.rest().equals(FRONT_PAGE)) {
            return search(target);
        }
        if (!frontPageKnown) {
            frontPage = search(target);
            frontPageKnown = true;
        }
        return frontPage;
    }

    private LinkRules.@Nullable Outcome search(LinkTarget target) {
        if (rules.size() < MANY || rules.size() > Long.SIZE) {
            for (LinkRule rule : rules) {
                if (rule.matches(target)) {
                    return rule.outcome();
                }
            }
            return null;
        }
        Index ready = index;
        if (ready == null) {
            ready = new Index(rules);
            index = ready;
        }
        for (long left = ready.candidates(target.rest()); left != 0; left &= left - 1) {
            LinkRule rule = rules.get(Long.numberOfTrailingZeros(left));
            if (rule.matches(target)) {
                return rule.outcome();
            }
        }
        return null;
    }

    /// Which rows may fit a path, by the single characters behind its slashes and dots. A set of rows is a number with a bit
    /// for each.
    @SuppressWarnings("EnumOrdinal") // a table by place, asked for every character of an address
    private static final class Index {
        private static final int ASCII = 128;
        /// Stands for the end of the path.
        private static final char END = 0;

        private final long[][] rows = new long[PathFilter.Place.values().length][ASCII];
        /// Rows that any character may lead to.
        private final long[] all = new long[PathFilter.Place.values().length];
        private long always;

        Index(List<LinkRule> rules) {
            for (int i = 0; i < rules.size(); i++) {
                add(rules.get(i), 1L << i);
            }
        }

        private void add(LinkRule rule, long bit) {
            if (rule.isAny()) {
                always |= bit;
                return;
            }
            Set<String> steps = rule.firstSteps();
            if (steps != null) {
                steps.forEach(step -> add(PathFilter.Place.FIRST_SLASH, step.charAt(0), rule, bit));
                return;
            }
            PathFilter filter = rule.filtered();
            all[filter.place().ordinal()] |= bit;
            for (char c = 0; c < ASCII; c++) {
                if (filter.mayFollow(c)) {
                    add(filter.place(), c, rule, bit);
                }
            }
        }

        private void add(PathFilter.Place place, char c, LinkRule rule, long bit) {
            rows[place.ordinal()][c] |= bit;
            if (rule.anyCase()) {
                rows[place.ordinal()][Character.toUpperCase(c)] |= bit;
            }
        }

        long candidates(String path) {
            long found = always;
            int slashes = 0;
            for (int i = 0; i < path.length(); i++) {
                char c = path.charAt(i);
                if (c == '.') {
                    found |= at(PathFilter.Place.ANY_DOT, path, i + 1);
                } else if (c == '/') {
                    slashes++;
                    found |= at(PathFilter.Place.ANY_SLASH, path, i + 1);
                    found |= slashes == 1 ? at(PathFilter.Place.FIRST_SLASH, path, i + 1) : 0;
                    found |= slashes == 3 ? at(PathFilter.Place.THIRD_SLASH, path, i + 1) : 0;
                }
            }
            return found;
        }

        private long at(PathFilter.Place place, String path, int next) {
            char c = next < path.length() ? path.charAt(next) : END;
            return c < ASCII ? rows[place.ordinal()][c] : all[place.ordinal()];
        }
    }
}
