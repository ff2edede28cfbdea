package io.github.shownotes.catalogue.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.util.BytesRef;

/// The words of an index that resemble others: two letters apart when they are long, else one; the first letter is the same.
///
/// Each is looked up once. The automaton of a long word takes milliseconds, longer than most searches.
final class SimilarWords {
    /// Shorter ones are similar to too many words.
    private static final int SHORTEST = 4;
    private static final int LONG = 8;
    private static final int MOST = 40;

    private final IndexSearcher searcher;
    private final Map<Term, List<BytesRef>> found = new HashMap<>();

    SimilarWords(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    /// Those of names, other names included.
    List<BytesRef> ofNames(String word) throws IOException {
        return find(new Term(Fields.WORD, word));
    }

    /// The stems of texts.
    List<BytesRef> ofTexts(String stem) throws IOException {
        return find(new Term(Fields.TEXT, stem));
    }

    private List<BytesRef> find(Term word) throws IOException {
        List<BytesRef> known = found.get(word);
        if (known == null) {
            known = word.text().length() < SHORTEST ? List.of() : read(word);
            found.put(word, known);
        }
        return known;
    }

    private List<BytesRef> read(Term word) throws IOException {
        Set<Term> terms = new HashSet<>();
        searcher.rewrite(new FuzzyQuery(word, word.text().length() >= LONG ? 2 : 1, 1, MOST, true))
                .visit(QueryVisitor.termCollector(terms));
        return terms.stream().map(Term::bytes).toList();
    }
}
