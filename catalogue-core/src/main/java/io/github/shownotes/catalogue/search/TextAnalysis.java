package io.github.shownotes.catalogue.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.tartarus.snowball.ext.EnglishStemmer;

/// How texts become terms: words in lower case without accents; in sentences also without endings.
final class TextAnalysis {
    /// Words as they are.
    static final Analyzer NAMES = new Words(false);
    /// Word stems.
    static final Analyzer STEMS = new Words(true);
    /// Each field its own.
    static final Analyzer FIELDS = new PerFieldAnalyzerWrapper(STEMS, Map.of(Fields.NAME, NAMES, Fields.ALIAS, NAMES,
            Fields.WORD, NAMES));

    private TextAnalysis() {}

    /// The terms of a text, in order.
    static List<String> terms(Analyzer analyzer, String text) {
        var terms = new ArrayList<String>();
        try (TokenStream tokens = analyzer.tokenStream("", text)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                terms.add(term.toString());
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return terms;
    }

    private static final class Words extends Analyzer {
        private final boolean stemmed;

        Words(boolean stemmed) {
            this.stemmed = stemmed;
        }

        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer words = new StandardTokenizer();
            TokenStream folded = new ASCIIFoldingFilter(new LowerCaseFilter(new EnglishPossessiveFilter(words)));
            return new TokenStreamComponents(words,
                    stemmed ? new SnowballFilter(folded, new EnglishStemmer()) : folded);
        }

        @Override
        protected TokenStream normalize(String field, TokenStream in) {
            return new ASCIIFoldingFilter(new LowerCaseFilter(in));
        }
    }
}
