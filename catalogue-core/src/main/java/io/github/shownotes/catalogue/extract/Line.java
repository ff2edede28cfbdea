package io.github.shownotes.catalogue.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.github.shownotes.catalogue.notes.Run;

/// One block of a segment made ready for searching: its text in one piece, the words in it and what is linked or code.
final class Line {
    private final String text;
    private final List<Span> spans;
    private final Words words;
    private final boolean heading;
    private final int depth;
    private @Nullable List<PersonNames.Candidate> people;

    private Line(String text, List<Span> spans, Words words, boolean heading, int depth) {
        this.text = text;
        this.spans = spans;
        this.words = words;
        this.heading = heading;
        this.depth = depth;
    }

    /// The text, with line breaks as spaces.
    String text() {
        return text;
    }

    /// Links and code in order, without overlaps.
    List<Span> spans() {
        return spans;
    }

    /// The text's words in order.
    Words words() {
        return words;
    }

    /// Whether it is the segment's heading.
    boolean heading() {
        return heading;
    }

    /// Nesting as a list entry; 0 outside lists.
    int depth() {
        return depth;
    }

    /// What may be people's names; looked for when first asked for, since several finders do.
    List<PersonNames.Candidate> people() {
        List<PersonNames.Candidate> known = people;
        if (known == null) {
            known = PersonNames.find(words);
            people = known;
        }
        return known;
    }

    /// Builds the line of some runs; a link of several runs becomes one span.
    ///
    /// @param kinds the kind of each link by its target
    /// @param vocabulary what is known of words
    static Line of(List<Run> runs, boolean heading, int depth, Map<String, LinkKind> kinds,
            Vocabulary vocabulary) {
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
        return new Line(whole, List.copyOf(spans), Words.of(whole, vocabulary), heading, depth);
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
