package io.github.shownotes.catalogue.export.rewrite;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

import io.github.shownotes.catalogue.export.rewrite.WrittenAddress.Form;

/// Where the addresses of links stand in a Markdown text. Those in code, in HTML, in images and in front matter are left out.
final class MarkdownLinks {
    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(AutolinkExtension.create()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();
    /// A byte order mark and the block of YAML that many site generators put before the text.
    private static final Pattern BEFORE = Pattern.compile(
            "\\A\\x{FEFF}?(?:---[ \\t]*\\R(?s:.*?)(?:\\R(?:---|\\.\\.\\.)[ \\t]*(?:\\R|\\z)))?");
    private static final Pattern BEFORE_DEFINED = Pattern.compile("\\s*\\[(?:\\\\.|[^\\\\\\[\\]])*\\]:\\s*",
            Pattern.DOTALL);

    private final String text;
    private final int offset;
    private final List<WrittenAddress> found = new ArrayList<>();

    private MarkdownLinks(String text, int offset) {
        this.text = text;
        this.offset = offset;
    }

    /// All addresses in the order they are written.
    static List<WrittenAddress> in(String text) {
        int offset = offset(text);
        var links = new MarkdownLinks(text, offset);
        parse(text, offset).accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                links.add(link);
            }

            @Override
            public void visit(LinkReferenceDefinition definition) {
                links.add(definition);
            }
        });
        links.found.sort(Comparator.comparingInt(WrittenAddress::start));
        return links.found;
    }

    /// The text as it is understood.
    static Node parse(String text) {
        return parse(text, offset(text));
    }

    private static Node parse(String text, int offset) {
        return PARSER.parse(text.substring(offset));
    }

    private static int offset(String text) {
        Matcher before = BEFORE.matcher(text);
        return before.lookingAt() ? before.end() : 0;
    }

    private void add(Link link) {
        List<SourceSpan> spans = link.getSourceSpans();
        if (spans.isEmpty()) {
            return;
        }
        int start = offset + spans.getFirst().getInputIndex();
        int end = end(spans);
        switch (text.charAt(start)) {
            case '[' -> {
                Node last = link.getLastChild();
                int close = last == null
                        ? start + 1
                        : last.getSourceSpans().isEmpty()
                                ? end
                                : end(last
                                        .getSourceSpans());
                if (text.startsWith("](", close) && text.charAt(end - 1) == ')') {
                    destination(skipSpace(close + 2), end - 1, link.getDestination());
                }
            }
            case '<' -> found.add(new WrittenAddress(start + 1, end - 1, link.getDestination(), Form.AUTOLINK));
            default -> found.add(new WrittenAddress(start, end, link.getDestination(), Form.AUTOLINK));
        }
    }

    private void add(LinkReferenceDefinition definition) {
        List<SourceSpan> spans = definition.getSourceSpans();
        if (!spans.isEmpty()) {
            int start = offset + spans.getFirst().getInputIndex();
            Matcher before = BEFORE_DEFINED.matcher(text).region(start, end(spans));
            if (before.lookingAt()) {
                destination(before.end(), end(spans), definition.getDestination());
            }
        }
    }

    private void destination(int from, int limit, @Nullable String destination) {
        boolean bracketed = from < limit && text.charAt(from) == '<';
        int start = bracketed ? from + 1 : from;
        int end = bracketed ? closing(start, limit) : bareEnd(start, limit);
        String written = text.substring(start, end);
        // Anything else is written in a way that is not foreseen here.
        boolean understood = written.equals(destination) || written.indexOf('\\') >= 0 || written.indexOf('&') >= 0;
        if (destination != null && understood && !written.isEmpty()) {
            found.add(new WrittenAddress(start, end, destination, Form.DESTINATION));
        }
    }

    private int closing(int start, int limit) {
        int at = start;
        while (at < limit && text.charAt(at) != '>') {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        return Math.min(at, limit);
    }

    /// Where an address without brackets ends: at a space or at a parenthesis that it did not open.
    private int bareEnd(int start, int limit) {
        int open = 0;
        int at = start;
        while (at < limit && !Character.isWhitespace(text.charAt(at))) {
            switch (text.charAt(at)) {
                case '\\' -> at++;
                case '(' -> open++;
                case ')' -> open--;
                default -> {
                    // Part of it like any other.
                }
            }
            if (open < 0) {
                break;
            }
            at++;
        }
        return Math.min(at, limit);
    }

    private int skipSpace(int from) {
        int at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private int end(List<SourceSpan> spans) {
        return offset + spans.getLast().getInputIndex() + spans.getLast().getLength();
    }
}
