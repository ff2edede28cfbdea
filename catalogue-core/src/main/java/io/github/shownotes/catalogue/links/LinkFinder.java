package io.github.shownotes.catalogue.links;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/// Finds the addresses in a document. Those that only mean something inside it (`#part`, `other.md`) are left out.
public final class LinkFinder {
    private static final Parser MARKDOWN = Parser.builder()
            .extensions(List.of(AutolinkExtension.create()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();
    private static final String LINKING = "a[href], area[href], img[src], iframe[src], audio[src], video[src], source[src]";
    private static final Pattern ABSOLUTE = Pattern.compile(
            "(?i)(?!javascript:|data:|blob:|about:)(?:[a-z][a-z0-9+.-]*:|//).+",
            Pattern.DOTALL);
    private static final Pattern IN_TEXT = Pattern.compile("(?i)https?://[^\\s<>\"`]+");
    private static final Pattern TRAILING = Pattern.compile("[.,;:!?'*_\\]}]+$");

    private LinkFinder() {}

    /// The addresses in a Markdown document, in its HTML too.
    public static List<FoundLink> inMarkdown(String text) {
        var found = new ArrayList<FoundLink>();
        MARKDOWN.parse(text).accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                add(found, link.getDestination(), line(link));
                visitChildren(link);
            }

            @Override
            public void visit(Image image) {
                add(found, image.getDestination(), line(image));
                visitChildren(image);
            }

            @Override
            public void visit(HtmlInline html) {
                html(found, html.getLiteral(), line(html));
            }

            @Override
            public void visit(HtmlBlock html) {
                html(found, html.getLiteral(), line(html));
            }
        });
        return found;
    }

    /// The addresses in an HTML page.
    ///
    /// @param base the page's own address, against which others are resolved; empty when it has none
    public static List<FoundLink> inHtml(String text, String base) {
        var found = new ArrayList<FoundLink>();
        org.jsoup.nodes.Document page = Jsoup.parse(text, base, org.jsoup.parser.Parser.htmlParser().setTrackPosition(
                true));
        for (Element element : page.select(LINKING)) {
            String name = element.hasAttr("href") ? "href" : "src";
            String absolute = element.absUrl(name);
            boolean onlyPlace = element.attr(name).startsWith("#");
            if (!onlyPlace) {
                add(found, absolute.isEmpty() ? element.attr(name) : absolute, Math.max(1, element.sourceRange().start()
                        .lineNumber()));
            }
        }
        return found;
    }

    /// The addresses in plain text.
    public static List<FoundLink> inText(String text) {
        var found = new ArrayList<FoundLink>();
        int line = 0;
        for (String row : text.split("\\R", -1)) {
            line++;
            found.addAll(inLine(row, line));
        }
        return found;
    }

    /// The addresses in a line of plain text.
    ///
    /// @param number of the line
    public static List<FoundLink> inLine(String text, int number) {
        var found = new ArrayList<FoundLink>();
        Matcher address = IN_TEXT.matcher(text);
        while (address.find()) {
            add(found, trimmed(address.group()), number);
        }
        return found;
    }

    /// Without the punctuation of the sentence it stands in.
    private static String trimmed(String address) {
        String rest = TRAILING.matcher(address).replaceFirst("");
        boolean unopened = rest.endsWith(")") && rest.chars().filter(c -> c == ')').count() > rest.chars().filter(
                c -> c == '(').count();
        return unopened ? trimmed(rest.substring(0, rest.length() - 1)) : rest;
    }

    private static void html(List<FoundLink> found, String html, int firstLine) {
        inHtml(html, "").forEach(
                link -> found.add(new FoundLink(link.url(), firstLine + link.line() - 1)));
    }

    private static int line(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        return spans.isEmpty() ? 1 : spans.getFirst().getLineIndex() + 1;
    }

    private static void add(List<FoundLink> found, String url, int line) {
        if (ABSOLUTE.matcher(url.strip()).matches()) {
            found.add(new FoundLink(url.strip(), line));
        }
    }
}
