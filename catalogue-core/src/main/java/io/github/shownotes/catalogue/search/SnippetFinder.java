package io.github.shownotes.catalogue.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.CustomSeparatorBreakIterator;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.jspecify.annotations.Nullable;

/// Finds the sentence of a text that says most of what was looked for.
final class SnippetFinder {
    private static final int LONGEST = 240;
    /// How much stands before the first marked word of a sentence that is cut.
    private static final int LEAD = 60;
    private static final int ASCII = 127;
    /// So many sentences that have the most of the words are looked at closely.
    private static final int SENTENCES = 12;

    private final UnifiedHighlighter highlighter = UnifiedHighlighter.builderWithoutSearcher(TextAnalysis.FIELDS)
            .withBreakIterator(() -> new CustomSeparatorBreakIterator('\n'))
            .withFormatter(new Marking())
            .withMaxNoHighlightPassages(0)
            .withMaxLength(Integer.MAX_VALUE - 1)
            .build();

    /// The best sentence, or null when the words stand in none.
    ///
    /// @param query what to look for in the field of texts
    /// @param openings how words begin that it most likely means
    /// @param text sentences, a line each
    @Nullable
    Snippet find(Query query, List<String> openings, String text) throws IOException {
        // To take a long text apart into stems costs more than the search itself, and most sentences say nothing of it.
        String likely = text.lines()
                .map(line -> new Sentence(line, mayHave(line, openings)))
                .filter(sentence -> sentence.words > 0)
                .sorted(Comparator.comparingInt(Sentence::words).reversed())
                .limit(SENTENCES)
                .map(Sentence::line)
                .collect(Collectors.joining("\n"));
        Snippet snippet = find(query, likely);
        return snippet == null && likely.length() < text.length() ? find(query, text) : snippet;
    }

    private @Nullable Snippet find(Query query, String text) throws IOException {
        return text.isEmpty()
                ? null
                : (Snippet) highlighter.highlightWithoutSearcher(Fields.TEXT, query, text, 1);
    }

    /// A sentence and how many of the words may stand in it.
    private record Sentence(String line, int words) {}

    /// Letters with accents may stand for the plain ones.
    private static int mayHave(String line, List<String> openings) {
        String folded = line.toLowerCase(Locale.ROOT);
        int words = Math.toIntExact(openings.stream().filter(folded::contains).count());
        boolean accented = folded.chars().anyMatch(letter -> letter > ASCII && Character.isLetter(letter));
        return words == 0 && accented ? 1 : words;
    }

    private static final class Marking extends PassageFormatter {
        @Override
        public Object format(Passage[] passages, String content) {
            Passage passage = passages[0];
            int begin = passage.getStartOffset();
            int end = passage.getEndOffset();
            int first = passage.getNumMatches() == 0 ? begin : passage.getMatchStarts()[0];
            if (end - begin > LONGEST && first - begin > LEAD) {
                begin = wordAfter(content, first - LEAD, first);
            }
            boolean cut = end - begin > LONGEST;
            end = cut ? begin + LONGEST : end;
            while (end > begin && Character.isWhitespace(content.charAt(end - 1))) {
                end--;
            }
            return marked(content, begin, end, passage, cut);
        }

        private static Snippet marked(String content, int begin, int end, Passage passage, boolean cut) {
            String before = begin > passage.getStartOffset() ? "…" : "";
            List<Integer> starts = new ArrayList<>();
            List<Integer> ends = new ArrayList<>();
            int last = begin;
            for (int i = 0; i < passage.getNumMatches(); i++) {
                int from = passage.getMatchStarts()[i];
                int to = passage.getMatchEnds()[i];
                if (from >= last && to <= end) {
                    starts.add(from - begin + before.length());
                    ends.add(to - begin + before.length());
                    last = to;
                }
            }
            return Snippet.of(before + content.substring(begin, end) + (cut ? "…" : ""), starts, ends);
        }

        private static int wordAfter(String content, int from, int limit) {
            int space = content.indexOf(' ', from);
            return space < 0 || space >= limit ? from : space + 1;
        }
    }
}
