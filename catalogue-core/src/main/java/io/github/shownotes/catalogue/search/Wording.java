package io.github.shownotes.catalogue.search;

import java.io.IOException;
import java.util.List;

import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/// The words of a search as Lucene takes them.
///
/// @param everywhere what fits them; everything when there are none
/// @param inText what to mark in a text, null when there are no words
/// @param openings how words begin that are marked
/// @param fit how what is found fits the words
record Wording(Query everywhere, @Nullable Query inText, List<String> openings, Fit fit) {
    /// All the words as they were typed.
    static Wording exact(String words) throws IOException {
        return words.isEmpty()
                ? new Wording(MatchAllDocsQuery.INSTANCE, null, List.of(), Fit.WORDS)
                : new Wording(Words.everywhere(words, null), Words.inText(words, null), Words.openings(words),
                        Fit.WORDS);
    }

    /// All the words or those that resemble them.
    static Wording similar(String words, SimilarWords similar) throws IOException {
        return new Wording(Words.everywhere(words, similar), Words.inText(words, similar), Words.openings(words),
                Fit.SIMILAR);
    }

    /// At least so many of the words.
    ///
    /// @param similar gives the words that misspelled ones are taken for; null when they are not
    static Wording some(String words, int least, @Nullable SimilarWords similar) throws IOException {
        return new Wording(Words.some(words, least, similar), Words.inText(words, similar), Words.openings(words),
                similar == null ? Fit.SOME : Fit.SIMILAR);
    }
}
