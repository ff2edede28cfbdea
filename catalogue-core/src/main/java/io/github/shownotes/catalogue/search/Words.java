package io.github.shownotes.catalogue.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

import io.github.shownotes.catalogue.resolve.Names;
import io.github.shownotes.catalogue.store.SearchTerm;

/// Turns words into Lucene queries. Every word has to fit somewhere. Where it fits decides the order: the whole name, then a
/// word of the name, its stem, its beginning, another name; far below them the texts, ranked by BM25.
final class Words {
    private static final float WHOLE_NAME = 1_000;
    private static final float NAME = 100;
    private static final float NAME_STEM = 80;
    private static final float NAME_BEGINNING = 60;
    private static final float ALIAS = 50;
    private static final float ALIAS_BEGINNING = 35;
    private static final float NAME_SIMILAR = 30;
    private static final float ALIAS_SIMILAR = 20;
    private static final float NAME_ROOT = 1;
    private static final float TEXT_SIMILAR = 0.3f;
    private static final float TIE = 0.01f;
    /// What is left of a mistyped word.
    private static final int SHORTEST_ROOT = 3;
    /// Said in too many sentences to be asked of each.
    private static final Set<String> COMMON = Set.of("a", "an", "and", "are", "as", "at", "be", "by", "for", "from",
            "in", "is", "it", "of", "on", "or", "that", "the", "to", "was", "with");

    private static final Pattern QUOTED = Pattern.compile("[\"“”]([^\"“”]*\\w[^\"“”]*)[\"“”]");

    private Words() {}

    /// What fits all the words.
    ///
    /// @param similar gives the words that misspelled ones are taken for; null when they are not
    static Query everywhere(String words, @Nullable SimilarWords similar) throws IOException {
        List<String> terms = terms(words);
        if (terms.isEmpty()) {
            return new MatchNoDocsQuery("no word in it");
        }
        var all = new BooleanQuery.Builder();
        boolean onlyCommon = COMMON.containsAll(terms);
        for (String term : terms) {
            all.add(anywhere(term, similar), COMMON.contains(term) && !onlyCommon ? Occur.SHOULD : Occur.MUST);
        }
        if (similar == null) {
            phrases(words).forEach(phrase -> all.add(phrase, Occur.FILTER));
        }
        // `fast api` is a way to write FastAPI, `c++` has no word that says all.
        return new BooleanQuery.Builder()
                .add(all.build(), Occur.SHOULD)
                .add(constant(new TermQuery(new Term(Fields.WHOLE, Names.comparable(words))), WHOLE_NAME), Occur.SHOULD)
                .build();
    }

    /// What has the words between quotes next to each other.
    private static List<Query> phrases(String words) {
        return QUOTED.matcher(words).results().map(quoted -> {
            List<String> terms = terms(quoted.group(1));
            var anywhere = new BooleanQuery.Builder();
            for (String field : List.of(Fields.NAME, Fields.ALIAS)) {
                anywhere.add(new PhraseQuery(field, terms.toArray(String[]::new)), Occur.SHOULD);
            }
            String[] stems = terms.stream().map(Words::stem).toArray(String[]::new);
            return (Query) anywhere.add(new PhraseQuery(Fields.TEXT, stems), Occur.SHOULD).build();
        }).toList();
    }

    /// What fits at least so many of the words; those that stand everywhere do not count.
    ///
    /// @param similar gives the words that misspelled ones are taken for; null when they are not
    static Query some(String words, int least, @Nullable SimilarWords similar) throws IOException {
        var some = new BooleanQuery.Builder().setMinimumNumberShouldMatch(least);
        for (String term : telling(words)) {
            some.add(anywhere(term, similar), Occur.SHOULD);
        }
        return some.build();
    }

    /// The words that do not stand everywhere.
    static List<String> telling(String words) {
        return terms(words).stream().filter(term -> !COMMON.contains(term)).distinct().toList();
    }

    /// What begins like the words: each is a word of its name or the beginning of one.
    static Query beginnings(String words) {
        List<String> terms = terms(words);
        if (terms.isEmpty()) {
            return new MatchNoDocsQuery("no word in it");
        }
        var all = new BooleanQuery.Builder();
        for (String term : terms) {
            all.add(new DisjunctionMaxQuery(List.of(constant(new PrefixQuery(new Term(Fields.NAME, term)),
                    NAME), constant(new PrefixQuery(new Term(Fields.ALIAS, term)), ALIAS)), 0), Occur.MUST);
        }
        String whole = Names.comparable(words);
        return new BooleanQuery.Builder().add(all.build(), Occur.SHOULD)
                .add(constant(new TermQuery(new Term(Fields.WHOLE, whole)), WHOLE_NAME), Occur.SHOULD)
                .add(constant(new PrefixQuery(new Term(Fields.WHOLE, whole)), NAME), Occur.SHOULD)
                .build();
    }

    /// What has some of the words in a name, or one like it, or one that begins like it.
    static Query someName(String words, SimilarWords similar) throws IOException {
        var any = new BooleanQuery.Builder();
        for (String term : telling(words)) {
            any.add(anywhere(term, similar), Occur.SHOULD);
            any.add(constant(new PrefixQuery(new Term(Fields.NAME, term.substring(0, Math.min(term.length(),
                    SHORTEST_ROOT)))), NAME_ROOT), Occur.SHOULD);
        }
        return any.add(constant(new TermQuery(new Term(Fields.WHOLE, Names.comparable(words))), WHOLE_NAME),
                Occur.SHOULD).build();
    }

    /// What to mark in a text.
    static Query inText(String words, @Nullable SimilarWords similar) throws IOException {
        var any = new BooleanQuery.Builder();
        for (String term : telling(words)) {
            any.add(new TermQuery(new Term(Fields.TEXT, stem(term))), Occur.SHOULD);
            if (similar != null) {
                similar.ofTexts(stem(term))
                        .forEach(other -> any.add(new TermQuery(new Term(Fields.TEXT, other)), Occur.SHOULD));
            }
        }
        return any.build();
    }

    /// How words begin that [#inText(String, SimilarWords)] marks; almost all of them, since few stems differ at the beginning.
    static List<String> openings(String words) {
        return telling(words).stream()
                .flatMap(term -> Stream.of(term, stem(term)))
                .map(word -> word.substring(0, Math.min(word.length(), SHORTEST_ROOT)))
                .distinct()
                .toList();
    }

    private static List<String> terms(String words) {
        return TextAnalysis.terms(TextAnalysis.NAMES, words).stream().limit(SearchTerm.MOST_WORDS).toList();
    }

    /// The words after the last one that is looked for.
    static List<String> ignored(String words) {
        return TextAnalysis.terms(TextAnalysis.NAMES, words).stream().skip(SearchTerm.MOST_WORDS).toList();
    }

    private static Query anywhere(String term, @Nullable SimilarWords similar) throws IOException {
        String stem = stem(term);
        var ways = new ArrayList<Query>();
        ways.add(constant(new TermQuery(new Term(Fields.NAME, term)), NAME));
        ways.add(constant(new TermQuery(new Term(Fields.NAME_STEM, stem)), NAME_STEM));
        ways.add(constant(new TermQuery(new Term(Fields.ALIAS, term)), ALIAS));
        ways.add(new TermQuery(new Term(Fields.TEXT, stem)));
        ways.add(constant(new PrefixQuery(new Term(Fields.NAME, term)), NAME_BEGINNING));
        ways.add(constant(new PrefixQuery(new Term(Fields.ALIAS, term)), ALIAS_BEGINNING));
        if (similar != null) {
            List<BytesRef> names = similar.ofNames(term);
            ways.add(constant(new TermInSetQuery(Fields.NAME, names), NAME_SIMILAR));
            ways.add(constant(new TermInSetQuery(Fields.ALIAS, names), ALIAS_SIMILAR));
            ways.add(constant(new TermInSetQuery(Fields.TEXT, similar.ofTexts(stem)), TEXT_SIMILAR));
        }
        return new DisjunctionMaxQuery(ways, TIE);
    }

    private static Query constant(Query query, float score) {
        return new BoostQuery(new ConstantScoreQuery(query), score);
    }

    private static String stem(String term) {
        List<String> stems = TextAnalysis.terms(TextAnalysis.STEMS, term);
        return stems.isEmpty() ? term : stems.getFirst();
    }
}
