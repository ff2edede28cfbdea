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
    /// Longer notes than any person writes are read in pieces of this length. Some of the parser's steps take longer the more
    /// has been read before (a setext heading is looked for in the list of all blocks, a bracket in those of its paragraph), so
    /// that only short pieces make cost grow with length alone. What spans two pieces, such as a definition of a link's target,
    /// is not put together.
    private static final int MAX_LENGTH = 100_000;

    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(AutolinkExtension.builder().linkTypes(EnumSet.of(
                    org.commonmark.ext.autolink.AutolinkType.URL)).build()))
            .maxOpenBlockParsers(MAX_NESTING)
            .build();

    private MarkdownReader() {}

    static List<Item> read(String markdown) {
        var walk = new Walk();
        int start = 0;
        while (markdown.length() - start > MAX_LENGTH) {
            int end = start + cut(markdown.substring(start, start + MAX_LENGTH));
            PARSER.parse(markdown.substring(start, end)).accept(walk);
            start = end;
        }
        PARSER.parse(start == 0 ? markdown : markdown.substring(start)).accept(walk);
        return walk.items;
    }

    /// Where notes that are too long are cut: after a paragraph, else after a line, else after a word, else at the end.
    private static int cut(String piece) {
        for (String gap : new String[]{"\n\n", "\n", " "}) {
            int at = piece.lastIndexOf(gap);
            if (at > 0) {
                return at + gap.length();
            }
        }
        return piece.length() - (Character.isHighSurrogate(piece.charAt(piece.length() - 1)) ? 1 : 0);
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
