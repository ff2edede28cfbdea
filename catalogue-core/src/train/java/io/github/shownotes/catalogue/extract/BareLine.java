package io.github.shownotes.catalogue.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import io.github.shownotes.catalogue.notes.Run;

/// A line as a saved page shows it: without the targets of links, and without the links whose text is an address, since such
/// pages leave those out altogether.
///
/// @param linked the line with its links
/// @param text what the page shows
/// @param articles where in that text something written was linked; for an address that is left out, the words that led to it
record BareLine(Line linked, String text, List<Span> articles) {
    private static final String ADDRESS = "://";
    /// More words before an address are running text.
    private static final int LONGEST_LEAD = 16;

    static BareLine of(Line linked) {
        var text = new StringBuilder();
        var articles = new ArrayList<Span>();
        int done = 0;
        for (Span span : linked.spans()) {
            text.append(linked.text(), done, span.start());
            done = span.end();
            int start = text.length();
            String words = linked.text().substring(span.start(), span.end());
            boolean address = span.url() != null && words.contains(ADDRESS);
            text.append(address ? "" : words);
            if (span.kind() == LinkKind.ARTICLE && span.url() != null) {
                int from = address ? lead(text) : start;
                if (!address || Word.count(text.substring(from)) <= LONGEST_LEAD) {
                    articles.add(new Span(from, text.length(), false, span.url(), span.kind()));
                }
            }
        }
        text.append(linked.text(), done, linked.text().length());
        return new BareLine(linked, text.toString(), List.copyOf(articles));
    }

    /// Where the words begin that lead to what follows.
    private static int lead(StringBuilder text) {
        return Math.max(text.lastIndexOf(". "), Math.max(text.lastIndexOf(", "), text.lastIndexOf("; "))) + 1;
    }

    Line line(KnownNames names) {
        return Line.of(List.of(Run.plain(text)), linked.heading(), linked.depth(), Map.of(), names.vocabulary());
    }
}
