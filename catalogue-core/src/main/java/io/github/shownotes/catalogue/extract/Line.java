package io.github.shownotes.catalogue.extract;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.github.shownotes.catalogue.notes.Run;

/// One block of a segment made ready for searching: its text in one piece, the words in it and what is linked or code.
///
/// @param text the text, with line breaks as spaces
/// @param spans links and code in order, without overlaps
/// @param words the text's words in order
/// @param heading whether it is the segment's heading
/// @param depth nesting as a list entry; 0 outside lists
record Line(String text, List<Span> spans, List<Word> words, boolean heading, int depth) {
    /// Builds the line of some runs; a link of several runs becomes one span.
    static Line of(List<Run> runs, boolean heading, int depth, java.util.Map<String, LinkKind> kinds) {
        var text = new StringBuilder();
        var spans = new ArrayList<Span>();
        for (Run run : runs) {
            int start = text.length();
            text.append(run.image() ? "" : run.text().replace('\n', ' '));
            String url = run.href();
            if (url == null && !run.code()) {
                continue;
            }
            Span last = spans.isEmpty() ? null : spans.getLast();
            if (url != null && last != null && url.equals(last.url()) && text.substring(last.end(), start).isBlank()) {
                spans.set(spans.size() - 1, new Span(last.start(), text.length(), last.code() && run.code(), url, last
                        .kind()));
            } else {
                spans.add(new Span(start, text.length(), run.code(), url, url == null ? null : kinds.get(url)));
            }
        }
        String whole = text.toString();
        return new Line(whole, List.copyOf(spans), Word.split(whole), heading, depth);
    }

    /// The span that covers a range, or null.
    @Nullable
    Span at(int start, int end) {
        int low = 0;
        int high = spans.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (spans.get(middle).start() <= start) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low > 0 && spans.get(low - 1).covers(start, end) ? spans.get(low - 1) : null;
    }

    /// Whether a range is set as code.
    boolean isCode(int start, int end) {
        Span span = at(start, end);
        return span != null && span.code();
    }

    /// The sentence around a range, as evidence a person can read.
    String sentence(int start, int end) {
        return Sentences.around(text, start, end);
    }
}
