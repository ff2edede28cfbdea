package io.github.shownotes.catalogue.links;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// How much alike two pages are, apart from the addresses they repeat.
final class Likeness {
    private static final int FEWEST_WORDS = 3;
    private static final int TELLING = 5;
    private static final Set<String> ENDINGS = Set.of("html", "htm", "php", "aspx", "asp", "jsp", "page");

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}]+");

    private Likeness() {}

    /// The share of words that both pages show; 1 when they show the same. What stands in either address does not count,
    /// nor do numbers: such pages repeat what was asked for, and when.
    static double of(Page one, LinkAddress at, Page other, LinkAddress there) {
        Set<String> left = words(one, at);
        Set<String> right = words(other, there);
        left.removeAll(tokens(there));
        right.removeAll(tokens(at));
        if (left.size() < FEWEST_WORDS && right.size() < FEWEST_WORDS) {
            return left.equals(right) && !left.isEmpty() ? 1 : 0;
        }
        var both = new HashSet<>(left);
        both.retainAll(right);
        return (double) both.size() / (left.size() + right.size() - both.size());
    }

    private static Set<String> words(Page page, LinkAddress address) {
        Set<String> words = tokens(page.title() + " " + page.text());
        words.removeAll(tokens(address));
        return words;
    }

    /// The words of an address that a page about it would show.
    static Set<String> tokens(LinkAddress address) {
        return tokens(address.path() + " " + address.query());
    }

    private static Set<String> tokens(String text) {
        var tokens = new HashSet<String>();
        for (String token : NO_LETTER.split(text.toLowerCase(Locale.ROOT))) {
            if (token.length() > 1) {
                tokens.add(token);
            }
        }
        return tokens;
    }

    /// Whether a page shows any word or number of the last part of its own address, which one for every address does not.
    static boolean namesItself(Page page, LinkAddress address) {
        return names(page.labels(), page.text(), address);
    }

    /// Whether labels or text have a word or number of the last part of an address.
    static boolean names(List<String> labels, String text, LinkAddress address) {
        String shown = (String.join(" ", labels) + " " + text).toLowerCase(Locale.ROOT);
        for (String token : NO_WORD.split(address.lastSegment().toLowerCase(Locale.ROOT))) {
            boolean number = !token.isEmpty() && token.chars().allMatch(Character::isDigit);
            if ((number || token.length() > 2 && !ENDINGS.contains(token)) && shown.contains(token)) {
                return true;
            }
        }
        return false;
    }

    /// Whether a title or heading is made of words of the last part of the page's own address.
    static boolean isTitledAfter(Page page, LinkAddress address) {
        Set<String> titles = tokens(String.join(" ", page.labels()));
        return tokens(address.lastSegment()).stream().anyMatch(token -> token.length() >= TELLING && titles.contains(
                token));
    }
}
