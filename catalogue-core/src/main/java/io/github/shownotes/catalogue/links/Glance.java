package io.github.shownotes.catalogue.links;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.jsoup.parser.Parser;

/// What one quick pass over a page's source shows: enough to tell that a long page with a title of its own needs no closer
/// look. A tenth of the cost of [Page], which decides whenever this is in doubt; so whatever is unclear here (unclosed or
/// badly nested elements) has to make the text shorter, never longer.
///
/// @param labels title and first headings
/// @param text the visible text, without navigation
/// @param words about how many words that has; never fewer than it has
record Glance(List<String> labels, String text, int words) {
    private static final int LABELS = 4;
    private static final int LONGEST_LABEL = 300;
    private static final Set<String> HIDDEN = Set.of("script", "style", "noscript", "template", "nav", "footer", "svg",
            "select", "head");
    private static final Set<String> LABELLING = Set.of("title", "h1", "h2");

    /// Copies the list.
    Glance {
        labels = List.copyOf(labels);
    }

    /// Looks at HTML.
    static Glance at(String html) {
        return new Pass(html).look();
    }

    /// One pass from left to right.
    private static final class Pass {
        private final String html;
        private final StringBuilder text;
        private final List<String> labels = new ArrayList<>();
        /// The element that is being left out; empty for none. Others inside it do not count.
        private String hidden = "";
        private int labelFrom = -1;
        private String label = "";
        private final WordCount words = new WordCount();

        Pass(String html) {
            this.html = html;
            this.text = new StringBuilder(Math.min(html.length(), 1 << 16));
        }

        Glance look() {
            int at = 0;
            int length = html.length();
            while (at < length) {
                int tag = html.indexOf('<', at);
                int end = tag < 0 ? length : tag;
                show(at, end);
                if (tag < 0) {
                    break;
                }
                at = tag(tag);
            }
            return new Glance(labels, text.toString(), words.words());
        }

        private void show(int from, int to) {
            if (!hidden.isEmpty()) {
                return;
            }
            words.add(html, from, to);
            text.append(html, from, to).append(' ');
        }

        /// Reads a tag, or what looks like one.
        ///
        /// @return where to go on
        private int tag(int at) {
            if (html.startsWith("<!--", at)) {
                int end = html.indexOf("-->", at + 4);
                return end < 0 ? html.length() : end + 3;
            }
            int end = html.indexOf('>', at);
            if (end < 0) {
                return html.length();
            }
            boolean closing = html.startsWith("</", at);
            String name = name(closing ? at + 2 : at + 1);
            if (closing) {
                close(name, at);
            } else {
                open(name, end + 1);
            }
            return end + 1;
        }

        private void open(String name, int after) {
            if (LABELLING.contains(name) && labels.size() < LABELS && labelFrom < 0) {
                label = name;
                labelFrom = after;
            } else if (hidden.isEmpty() && HIDDEN.contains(name)) {
                hidden = name;
            }
            words.gap();
        }

        private void close(String name, int before) {
            if (labelFrom >= 0 && name.equals(label)) {
                String inside = html.substring(labelFrom, Math.min(before, labelFrom + 2 * LONGEST_LABEL));
                labels.add(Parser.unescapeEntities(inside.replaceAll("<[^>]*>", " "), false).replaceAll("\\s+", " ")
                        .strip());
                labelFrom = -1;
            }
            if (name.equals(hidden)) {
                hidden = "";
            }
        }

        private String name(int from) {
            int to = from;
            while (to < html.length() && to < from + 10 && Character.isLetterOrDigit(html.charAt(to))) {
                to++;
            }
            return html.substring(from, to).toLowerCase(Locale.ROOT);
        }
    }
}
