package io.github.shownotes.catalogue.resolve;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/// The title of a page as its address spells it: most sites put the words of a title into it.
final class AddressTitle {
    private static final String WIKI = "wiki";
    private static final String WIKIPEDIA = "wikipedia.org";
    private static final Pattern SAYS_NOTHING = Pattern.compile("(?i)\\d+|(?:index|readme)\\.\\w+");
    private static final Pattern FILE_ENDING = Pattern.compile("(?i)\\.(?:html?|php|aspx?|md|rst|txt|pdf|ipynb)$");
    private static final Pattern DATE_OR_NUMBER = Pattern.compile("^(?:\\d+[-_])+(?=.*\\p{L})");
    /// What tells pages with the same words apart: hexadecimal digits with a number among them, or a long number.
    private static final Pattern IDENTIFIER = Pattern.compile("[-_](?:(?=[a-f]*\\d)[0-9a-f]{8,}|\\d{5,})$");
    private static final int FEWEST_WORDS = 3;
    private static final int LONGEST = 120;
    private static final int LONGEST_BARE = 60;

    private AddressTitle() {}

    /// The title, or null when the last part of the path that says anything is not several words.
    static @Nullable String of(CanonicalUrl page) {
        List<String> path = page.path();
        int last = path.size() - 1;
        while (last > 0 && SAYS_NOTHING.matcher(path.get(last)).matches()) {
            last--;
        }
        if (last < 0) {
            return null;
        }
        boolean wiki = last > 0 && path.get(last - 1).equals(WIKI);
        return title(decoded(path.get(last)), wiki, wiki && page.host().endsWith(WIKIPEDIA));
    }

    /// The address as one says it: without its scheme, and of a long one the host and the end.
    static String bare(CanonicalUrl page) {
        String whole = decoded(page.text().substring(page.text().indexOf("//") + 2));
        boolean plain = !whole.isEmpty() && whole.chars().noneMatch(Character::isISOControl);
        return plain && whole.length() <= LONGEST_BARE || page.path().isEmpty()
                ? whole
                : page.host() + "/…/" + page.path().getLast();
    }

    /// @param wiki whether all of it is the page's name
    /// @param spacesOnly whether only underscores stand for spaces, as in Wikipedia
    private static @Nullable String title(String part, boolean wiki, boolean spacesOnly) {
        String bare = spacesOnly ? part : FILE_ENDING.matcher(part).replaceFirst("");
        if (!wiki) {
            bare = IDENTIFIER.matcher(DATE_OR_NUMBER.matcher(bare).replaceFirst("")).replaceFirst("");
        }
        String separator = spacesOnly || bare.indexOf('_') >= 0 ? "[_ ]+" : "[-+ ]+";
        List<String> words = Arrays.stream(bare.split(separator)).filter(word -> !word.isEmpty()).toList();
        long spelled = words.stream().filter(word -> word.chars().allMatch(Character::isLetter)).count();
        String title = String.join(" ", words);
        if (words.isEmpty() || !wiki && spelled < FEWEST_WORDS || title.length() > LONGEST
                || title.chars().anyMatch(Character::isISOControl)) {
            return null;
        }
        return title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1);
    }

    private static String decoded(String part) {
        try {
            return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            // Escapes that stand for nothing spell no words.
            return "";
        }
    }
}
