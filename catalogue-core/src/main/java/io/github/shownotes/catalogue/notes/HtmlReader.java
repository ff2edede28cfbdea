package io.github.shownotes.catalogue.notes;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/// HTML to the neutral form. The tree is walked without recursion, so depth costs no stack.
final class HtmlReader {
    private static final Set<String> BLOCKS = Set.of("p", "div", "ul", "ol", "li", "h1", "h2", "h3", "h4", "h5", "h6",
            "blockquote", "pre", "hr", "table", "tr", "td", "th", "section", "article", "header", "footer", "dl", "dt",
            "dd", "figure", "figcaption", "details", "summary", "body");
    private static final Set<String> SILENT = Set.of("script", "style", "template", "noscript", "iframe", "head");

    /// The parser copies the name of a tag each time it has read a little more of it.
    private static final Pattern ENDLESS_NAME = Pattern.compile("(<[^\\s<>/]{200})[^\\s<>/]++");
    private static final int USUAL_LENGTH = 100_000;

    private HtmlReader() {}

    static List<Item> read(String html) {
        String bounded = html.length() <= USUAL_LENGTH ? html : ENDLESS_NAME.matcher(html).replaceAll("$1");
        var walk = new Walk();
        NodeTraversor.traverse(walk, Jsoup.parseBodyFragment(bounded).body());
        walk.close();
        return walk.items;
    }

    private static final class Walk implements NodeVisitor {
        private final List<Item> items = new ArrayList<>();
        private final RunBuilder runs = new RunBuilder();
        private int listDepth;
        private int strongDepth;
        private int codeDepth;
        private int preDepth;
        private int silentDepth;
        private ItemKind kind = ItemKind.PARAGRAPH;

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode text) {
                if (silentDepth == 0) {
                    text(text.getWholeText());
                }
            } else if (node instanceof Element element) {
                open(element);
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element) {
                close(element);
            }
        }

        private void text(String text) {
            if (preDepth > 0) {
                runs.append(text);
            } else if (!text.isBlank() || !runs.isEmpty()) {
                runs.append(Whitespace.collapse(text));
            }
        }

        private void open(Element element) {
            String name = element.normalName();
            if (SILENT.contains(name)) {
                silentDepth++;
                return;
            }
            if (BLOCKS.contains(name)) {
                close();
            }
            switch (name) {
                case "ul", "ol" -> listDepth++;
                case "li" -> kind = ItemKind.BULLET;
                case "h1", "h2", "h3", "h4", "h5", "h6" -> kind = ItemKind.HEADING;
                case "pre" -> {
                    preDepth++;
                    kind = ItemKind.CODE;
                }
                case "hr" -> items.add(new Item(ItemKind.RULE, 0, List.of()));
                case "br" -> runs.append("\n");
                case "b", "strong" -> {
                    strongDepth++;
                    runs.strong(true);
                }
                case "code", "tt", "kbd", "samp" -> {
                    codeDepth++;
                    runs.code(true);
                }
                case "a" -> {
                    if (element.hasAttr("href")) {
                        runs.href(element.attr("href").strip());
                    }
                }
                case "img" -> runs.image(element.attr("src").strip(), element.attr("alt"));
                default -> {
                    // Other elements only carry text.
                }
            }
        }

        private void close(Element element) {
            String name = element.normalName();
            if (SILENT.contains(name)) {
                silentDepth--;
                return;
            }
            switch (name) {
                case "b", "strong" -> runs.strong(--strongDepth > 0);
                case "code", "tt", "kbd", "samp" -> runs.code(--codeDepth > 0);
                case "a" -> runs.href(null);
                default -> {
                    // Nothing stays open.
                }
            }
            if (BLOCKS.contains(name)) {
                close();
                switch (name) {
                    case "ul", "ol" -> listDepth--;
                    case "pre" -> preDepth--;
                    default -> {
                        // Only lists and listings nest by count.
                    }
                }
                kind = listDepth > 0 ? ItemKind.BULLET : ItemKind.PARAGRAPH;
            }
        }

        private void close() {
            var item = new Item(kind, kind == ItemKind.BULLET ? Math.max(listDepth, 1) : 0, runs.take());
            if (!item.isBlank()) {
                items.add(item);
            }
        }
    }
}
