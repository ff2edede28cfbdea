package io.github.shownotes.catalogue.search;

import java.io.IOException;
import java.util.List;

import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/// The words of a search as Lucene takes them.
///
/// @param everywhere what fits all of them; everything when there are none
/// @param inText what to mark in a text, null when there are no words
/// @param openings how words begin that are marked
/// @param similar whether words that resemble them are taken as well
record Wording(Query everywhere, @Nullable Query inText, List<String> openings, boolean similar) {
    /// The words as they were typed.
    static Wording exact(String words) throws IOException {
        return words.isEmpty()
                ? new Wording(MatchAllDocsQuery.INSTANCE, null, List.of(), false)
                : new Wording(Words.everywhere(words, null), Words.inText(words, null), Words.openings(words), false);
    }

    /// The words and those that resemble them.
    static Wording similar(String words, SimilarWords similar) throws IOException {
        return new Wording(Words.everywhere(words, similar), Words.inText(words, similar), Words.openings(words), true);
    }
}
