package io.github.shownotes.catalogue.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What somebody typed into a search box: words, and filters such as `year:2020` or `presenter:"Brian Okken"`.
///
/// @param words the words to look for, separated by single spaces; may be empty
/// @param filters what the results have to be; of several values of one facet any will do
public record SearchQuery(String words, Map<Facet, List<String>> filters) {
    private static final Pattern TOKEN = Pattern.compile("(?:(\\p{Alpha}+):)?(?:\"([^\"]*)\"?|(\\S+))");

    /// Copies the filters.
    public SearchQuery {
        var copy = new EnumMap<Facet, List<String>>(Facet.class);
        filters.forEach((facet, values) -> copy.put(facet, List.copyOf(values)));
        // In the order of the facets: an address that is made of them is the same in each process.
        filters = Collections.unmodifiableMap(copy);
    }

    /// Reads what was typed. Nothing is wrong: what is no filter is a word.
    public static SearchQuery parse(String typed) {
        var words = new StringJoiner(" ");
        var filters = new EnumMap<Facet, List<String>>(Facet.class);
        Matcher tokens = TOKEN.matcher(typed);
        while (tokens.find()) {
            String value = tokens.group(2) != null ? tokens.group(2) : tokens.group(3);
            Facet facet = tokens.group(1) == null
                    ? null
                    : Facet.find(tokens.group(1).toLowerCase(Locale.ROOT)).orElse(null);
            if (value.isBlank()) {
                continue;
            }
            if (facet == null) {
                // The quotes say that the words stand next to each other.
                String word = tokens.group(2) == null ? value.strip() : '"' + value.strip() + '"';
                words.add(tokens.group(1) == null ? word : tokens.group(1) + ":" + word);
            } else {
                filters.computeIfAbsent(facet, none -> new ArrayList<>()).add(value.strip());
            }
        }
        return new SearchQuery(words.toString(), filters);
    }

    /// Whether it asks for nothing.
    public boolean isEmpty() {
        return words.isEmpty() && filters.isEmpty();
    }

    /// The words that are not looked for, since so many come before them; mostly none.
    public List<String> ignored() {
        return Words.ignored(words);
    }

    /// The same without the filters of one facet.
    public SearchQuery without(Facet facet) {
        var fewer = new EnumMap<Facet, List<String>>(Facet.class);
        fewer.putAll(filters);
        fewer.remove(facet);
        return new SearchQuery(words, fewer);
    }
}
