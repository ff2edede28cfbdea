package io.github.shownotes.catalogue.search;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/// What to look for where nothing has all the words: as many of them as anything has, when they are all known. They may be
/// misspelled when not.
final class LooserWording {
    private final IndexSearcher searcher;
    private final Query within;

    /// @param within what is searched: the kinds and what they are narrowed to
    LooserWording(IndexSearcher searcher, Query within) {
        this.searcher = searcher;
        this.within = within;
    }

    /// The first way to take the words that anything fits; empty when there is none.
    Optional<Wording> of(String words) throws IOException {
        if (words.isEmpty()) {
            return Optional.empty();
        }
        List<String> telling = Words.telling(words);
        Optional<Wording> some = isKnown(telling) ? some(words, telling.size(), null) : Optional.empty();
        if (some.isPresent()) {
            return some;
        }
        var similar = new SimilarWords(searcher);
        Wording alike = Wording.similar(words, similar);
        return fits(alike) ? Optional.of(alike) : some(words, telling.size(), similar);
    }

    private boolean isKnown(List<String> words) throws IOException {
        for (String word : words) {
            if (searcher.count(Wording.exact(word).everywhere()) == 0) {
                return false;
            }
        }
        return true;
    }

    /// What has the most of the words. Whatever has so many of them has fewer too, so half of the numbers need not be tried.
    private Optional<Wording> some(String words, int count, @Nullable SimilarWords similar) throws IOException {
        Wording best = null;
        int from = 1;
        int to = count - 1;
        while (from <= to) {
            int least = (from + to + 1) / 2;
            Wording some = Wording.some(words, least, similar);
            if (fits(some)) {
                best = some;
                from = least + 1;
            } else {
                to = least - 1;
            }
        }
        return Optional.ofNullable(best);
    }

    private boolean fits(Wording wording) throws IOException {
        return searcher.count(new BooleanQuery.Builder().add(wording.everywhere(), Occur.MUST)
                .add(within, Occur.FILTER)
                .build()) > 0;
    }
}
