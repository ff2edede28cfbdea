package io.github.shownotes.catalogue.store;

import java.util.List;

import io.github.shownotes.catalogue.resolve.Names;

/// The words of a search in the form that names are compared in.
public final class SearchTerms {
    /// More words than any name has only cost time.
    private static final int MOST_WORDS = 8;

    private SearchTerms() {}

    /// Each word; none when there are only spaces.
    public static List<String> of(String words) {
        return List.of(Names.sortable(words).split(" "))
                .stream()
                .filter(word -> !word.isBlank())
                .limit(MOST_WORDS)
                .map(Stored::text)
                .toList();
    }
}
