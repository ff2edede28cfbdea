package io.github.shownotes.catalogue.notes;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;

/// Markdown ([CommonMark](https://spec.commonmark.org/) with bare addresses as links) to the neutral form.
final class MarkdownReader {
    /// Deeper nesting than any person writes; keeps hostile input from exhausting the stack.
    private static final int MAX_NESTING = 100;
    /// Longer paragraphs are cut in two: the parser keeps every open bracket of a paragraph in memory.
    private static final int MAX_PARAGRAPH = 100_000;

    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(AutolinkExtension.builder().linkTypes(EnumSet.of(
                    org.commonmark.ext.autolink.AutolinkType.URL)).build()))
            .maxOpenBlockParsers(MAX_NESTING)
            .build();

    private MarkdownReader() {}

    static List<Item> read(String markdown) {
        var walk = new Walk();
        PARSER.parse(bounded(markdown)).accept(walk);
        return walk.items;
    }

    /// The notes with a blank line wherever a paragraph would grow too long: between lines, else between words.
    private static String bounded(String markdown) {
        if (markdown.length() <= MAX_PARAGRAPH) {
            return markdown;
        }
        var text = new StringBuilder(markdown.length() + 1024);
        int start = 0;
        while (markdown.length() - start > MAX_PARAGRAPH) {
            String piece = markdown.substring(start, start + MAX_PARAGRAPH);
            int paragraph = piece.lastIndexOf("\n\n");
            int cut = paragraph >= 0 ? paragraph + 1 : piece.lastIndexOf('\n') + 1;
            cut = cut > 0 ? cut : piece.lastIndexOf(' ') + 1;
            cut = cut > 0 ? cut : MAX_PARAGRAPH - (Character.isHighSurrogate(piece.charAt(MAX_PARAGRAPH - 1)) ? 1 : 0);
            text.append(piece, 0, cut).append(paragraph >= 0 ? "" : piece.charAt(cut - 1) == '\n' ? "\n" : "\n\n");
            start += cut;
        }
        return text.append(markdown, start, markdown.length()).toString();
    }

    private static final class Walk extends AbstractVisitor {
        private final List<Item> items = new ArrayList<>();
        private final RunBuilder runs = new RunBuilder();
        private int listDepth;
        private int inlineDepth;

        @Override
        public void visit(BulletList list) {
            listDepth++;
            visitChildren(list);
            listDepth--;
        }

        @Override
        public void visit(OrderedList list) {
            listDepth++;
            visitChildren(list);
            listDepth--;
        }

        @Override
        public void visit(Heading heading) {
            visitChildren(heading);
            close(ItemKind.HEADING);
        }

        @Override
        public void visit(Paragraph paragraph) {
            visitChildren(paragraph);
            close(listDepth > 0 ? ItemKind.BULLET : ItemKind.PARAGRAPH);
        }

        @Override
        public void visit(ThematicBreak rule) {
            items.add(new Item(ItemKind.RULE, 0, List.of()));
        }

        @Override
        public void visit(FencedCodeBlock listing) {
            code(listing.getLiteral());
        }

        @Override
        public void visit(IndentedCodeBlock listing) {
            code(listing.getLiteral());
        }

        @Override
        public void visit(HtmlBlock html) {
            for (Item item : HtmlReader.read(html.getLiteral())) {
                items.add(item.kind() == ItemKind.PARAGRAPH && listDepth > 0
                        ? new Item(ItemKind.BULLET, listDepth, item.runs())
                        : item);
            }
        }

        @Override
        public void visit(HtmlInline html) {
            if (!html.getLiteral().regionMatches(true, 0, "<img", 0, 4)) {
                return;
            }
            for (Item item : HtmlReader.read(html.getLiteral())) {
                for (Run run : item.runs()) {
                    if (run.image() && run.href() != null) {
                        runs.image(run.href(), run.text());
                    }
                }
            }
        }

        @Override
        public void visit(Text text) {
            runs.append(text.getLiteral());
        }

        @Override
        public void visit(SoftLineBreak lineBreak) {
            runs.append("\n");
        }

        @Override
        public void visit(HardLineBreak lineBreak) {
            runs.append("\n");
        }

        @Override
        public void visit(Code code) {
            boolean before = runs.code(true);
            runs.append(code.getLiteral());
            runs.code(before);
        }

        @Override
        public void visit(StrongEmphasis strong) {
            boolean before = runs.strong(true);
            visitChildren(strong);
            runs.strong(before);
        }

        @Override
        public void visit(Link link) {
            String before = runs.href(link.getDestination().strip());
            visitChildren(link);
            if (link.getFirstChild() == null) {
                runs.append(link.getDestination().strip());
            }
            runs.href(before);
        }

        @Override
        public void visit(Image image) {
            var alternative = new StringBuilder();
            for (Node node = image.getFirstChild(); node != null; node = node.getNext()) {
                if (node instanceof Text text) {
                    alternative.append(text.getLiteral());
                }
            }
            runs.image(image.getDestination().strip(), alternative.toString());
        }

        @Override
        protected void visitChildren(Node parent) {
            boolean inline = !(parent instanceof Block);
            if (inline && ++inlineDepth > MAX_NESTING) {
                inlineDepth--;
                return;
            }
            super.visitChildren(parent);
            if (inline) {
                inlineDepth--;
            }
        }

        private void code(String literal) {
            items.add(new Item(ItemKind.CODE, 0, List.of(new Run(literal, false, true, null, false))));
        }

        private void close(ItemKind kind) {
            var item = new Item(kind, kind == ItemKind.BULLET ? listDepth : 0, runs.take());
            if (!item.isBlank()) {
                items.add(item);
            }
        }
    }
}
