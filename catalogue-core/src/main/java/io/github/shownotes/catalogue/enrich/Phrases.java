package io.github.shownotes.catalogue.enrich;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/// Finds the words and phrases of categories in texts, without regard to case, punctuation between words and a plural's s.
final class Phrases {
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}+#.:]+|[.:]+(?=\\s|$)");

    /// A phrase of a category that stands in a text.
    ///
    /// @param category the category's slug
    /// @param phrase as the taxonomy writes it
    /// @param words how many words it has
    record Found(String category, String phrase, int words) {}

    private final Map<String, List<Found>> phrases = new HashMap<>();
    private int longest = 1;

    /// What was found before: many projects stand in one sentence.
    private final Map<String, Set<Found>> before = new ConcurrentHashMap<>();

    Phrases(Taxonomy taxonomy) {
        for (Category category : taxonomy.categories()) {
            for (String phrase : category.words()) {
                List<Found> ofPhrase = known(phrase);
                ofPhrase.add(new Found(category.slug(), phrase, words(phrase).size()));
            }
        }
        taxonomy.silent().forEach(this::known);
    }

    private List<Found> known(String phrase) {
        List<String> words = words(phrase);
        longest = Math.max(longest, words.size());
        return phrases.computeIfAbsent(String.join(" ", words), none -> new ArrayList<>());
    }

    /// Every phrase in a text, each once. A phrase within a longer one does not count.
    Set<Found> in(String text) {
        return before.computeIfAbsent(text, this::find);
    }

    private Set<Found> find(String text) {
        var found = new LinkedHashSet<Found>();
        List<String> words = words(text);
        for (int from = 0; from < words.size();) {
            int taken = 1;
            for (int length = Math.min(longest, words.size() - from); length > 0; length--) {
                List<Found> here = phrases.get(String.join(" ", words.subList(from, from + length)));
                if (here != null) {
                    found.addAll(here);
                    taken = length;
                    break;
                }
            }
            from += taken;
        }
        return found;
    }

    private static List<String> words(String text) {
        var words = new ArrayList<String>();
        for (String word : BETWEEN.split(text.toLowerCase(Locale.ROOT))) {
            if (!word.isEmpty()) {
                words.add(singular(word));
            }
        }
        return words;
    }

    private static String singular(String word) {
        boolean plural = word.length() > 3 && word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us")
                && !word.endsWith("is") && !word.endsWith("js") && !word.endsWith("os");
        return plural ? word.substring(0, word.length() - 1) : word;
    }
}
