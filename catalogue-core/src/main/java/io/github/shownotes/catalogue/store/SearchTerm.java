package io.github.shownotes.catalogue.store;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import io.github.shownotes.catalogue.resolve.Names;

/// A word of a search, as names are compared and as it was written: names are stored without accents, all other texts with
/// them.
///
/// @param folded in lower case and in the letters of ASCII, as far as there are such
/// @param written in lower case
public record SearchTerm(String folded, String written) {
    /// How many words a search takes. More than any name or heading has only cost time.
    public static final int MOST_WORDS = 16;

    private static final Pattern SPACE = Pattern.compile("\\s+");

    /// Each word; none when there are only spaces.
    public static List<SearchTerm> of(String words) {
        return SPACE.splitAsStream(words.strip())
                .filter(word -> !word.isBlank())
                .limit(MOST_WORDS)
                .map(word -> new SearchTerm(Stored.text(Names.sortable(word)), Stored.text(word.toLowerCase(
                        Locale.ROOT))))
                .filter(term -> !term.folded.isBlank())
                .toList();
    }

    /// The words after the last one that is looked for, as they were written; mostly none.
    public static List<String> ignored(String words) {
        return SPACE.splitAsStream(words.strip()).skip(MOST_WORDS).toList();
    }

    /// The ways in which it may stand in a text, each once.
    public List<String> spellings() {
        return Stream.of(folded, written).distinct().toList();
    }

    /// Whether it stands in a text in lower case.
    public boolean isIn(String text) {
        return text.contains(folded) || text.contains(written);
    }
}
