package io.github.shownotes.catalogue.extract;

import java.util.Locale;
import java.util.Set;

/// Knows addresses, paths, handles, people and longer names from the names of projects inside them.
final class LongerNames {
    private static final Set<String> SUFFIXES = Set.of("based", "like", "style", "powered", "compatible", "friendly",
            "only",
            "related", "specific", "aware", "native", "first", "flavored", "esque", "ish", "driven", "backed",
            "inspired",
            "generated", "esq", "ready", "centric", "side", "wide", "free", "less", "enabled", "oriented", "written",
            "hosted", "managed", "built", "embedded", "test", "tests", "users", "user", "code", "world");
    private static final Set<String> PREFIXES = Set.of("non", "pre", "post", "anti", "ex", "and", "via", "the",
            "using");

    private final KnownNames names;

    LongerNames(KnownNames names) {
        this.names = names;
    }

    /// Whether the words belong to an address, a path, a handle, or a longer name that is not known.
    boolean contains(Line line, int start, int end) {
        String text = line.text();
        char before = start == 0 ? ' ' : text.charAt(start - 1);
        char after = end >= text.length() ? ' ' : text.charAt(end);
        if (before == '@' || before == '#'
                || before == '.' && start > 1 && text.charAt(start - 2) != '.' && text.charAt(
                        start - 2) != ' ') {
            return true;
        }
        if (before == '/' && (start < 2 || !Character.isLetterOrDigit(text.charAt(start - 2)))) {
            return true;
        }
        if (isGivenName(text, start, end)) {
            return true;
        }
        Span span = line.at(start, end);
        if (span != null && span.url() != null) {
            String shown = text.substring(span.start(), span.end());
            if (shown.contains("://") || shown.indexOf(' ') < 0 && shown.indexOf('.') > 0 && shown.indexOf('/') > 0) {
                return true;
            }
        }
        if (after == '-' || after == '_' || after == '/') {
            int stop = end + 1;
            while (stop < text.length() && Character.isLetterOrDigit(text.charAt(stop))) {
                stop++;
            }
            String suffix = text.substring(Math.min(end + 1, stop), stop).toLowerCase(Locale.ROOT);
            if (suffix.isEmpty() || SUFFIXES.contains(suffix)) {
                return false;
            }
            if (after == '/') {
                return Character.isLowerCase(text.charAt(start)) && Character.isLowerCase(text.charAt(end + 1))
                        && line.isCode(start, end);
            }
            return names.trie().get(suffix) == null;
        }
        if (before == '-' || before == '_') {
            int from = start - 1;
            while (from > 0 && Character.isLetterOrDigit(text.charAt(from - 1))) {
                from--;
            }
            String prefix = text.substring(from, start - 1).toLowerCase(Locale.ROOT);
            return !prefix.isEmpty()
                    && !PREFIXES.contains(prefix)
                    && names.trie().get(prefix) == null;
        }
        return false;
    }

    /// `Simon` in `Simon Willison`.
    private static boolean isGivenName(String text, int start, int end) {
        return end + 1 < text.length() && text.charAt(end) == ' ' && Character.isUpperCase(text.charAt(end + 1))
                && PersonNames
                        .isGiven(text.substring(start, end));
    }
}
