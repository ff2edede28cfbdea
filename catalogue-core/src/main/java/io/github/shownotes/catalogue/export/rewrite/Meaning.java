package io.github.shownotes.catalogue.export.rewrite;

import java.util.Objects;
import java.util.function.UnaryOperator;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/// What a Markdown text says, so that two can be compared: every node with its words, in order.
final class Meaning extends AbstractVisitor {
    private final StringBuilder out = new StringBuilder();
    private final UnaryOperator<String> address;

    private Meaning(UnaryOperator<String> address) {
        this.address = address;
    }

    /// What a text says when its links have other addresses.
    ///
    /// @param address gives the address for the one that is written
    static String of(String text, UnaryOperator<String> address) {
        var meaning = new Meaning(address);
        MarkdownLinks.parse(text).accept(meaning);
        return meaning.out.toString();
    }

    @Override
    protected void visitChildren(Node parent) {
        out.append('(').append(parent.getClass().getSimpleName());
        super.visitChildren(parent);
        out.append(')');
    }

    private void leaf(String kind, String literal) {
        out.append('(').append(kind).append(' ').append(literal).append(')');
    }

    @Override
    public void visit(Link link) {
        String destination = link.getDestination();
        out.append('(').append(address.apply(destination)).append(' ').append(link.getTitle());
        if (link.getFirstChild() instanceof Text text && text.getNext() == null && isAddress(text.getLiteral(),
                destination)) {
            // It shows its own address.
            out.append(" itself");
        } else {
            visitChildren(link);
        }
        out.append(')');
    }

    /// Whether a text is the address that it leads to. `www.example.org` leads to `http://www.example.org`.
    private static boolean isAddress(String text, String destination) {
        return text.equals(destination) || destination.equals("http://" + text);
    }

    @Override
    public void visit(LinkReferenceDefinition definition) {
        leaf("definition", definition.getLabel() + " " + address.apply(definition.getDestination()) + " " + definition
                .getTitle());
    }

    @Override
    public void visit(Image image) {
        leaf("image", image.getDestination() + " " + image.getTitle());
        visitChildren(image);
    }

    @Override
    public void visit(Text text) {
        leaf("text", text.getLiteral());
    }

    @Override
    public void visit(Code code) {
        leaf("code", code.getLiteral());
    }

    @Override
    public void visit(FencedCodeBlock block) {
        leaf("fenced", Objects.toString(block.getInfo(), "") + "\n" + block.getLiteral());
    }

    @Override
    public void visit(IndentedCodeBlock block) {
        leaf("indented", block.getLiteral());
    }

    @Override
    public void visit(HtmlInline html) {
        leaf("html", html.getLiteral());
    }

    @Override
    public void visit(HtmlBlock html) {
        leaf("html", html.getLiteral());
    }
}
