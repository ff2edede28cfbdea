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
    private static final Pattern SPACE = Pattern.compile("\\s+");
    /// More words than any name has only cost time.
    private static final int MOST_WORDS = 8;

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

    /// The ways in which it may stand in a text, each once.
    public List<String> spellings() {
        return Stream.of(folded, written).distinct().toList();
    }

    /// Whether it stands in a text in lower case.
    public boolean isIn(String text) {
        return text.contains(folded) || text.contains(written);
    }
}
