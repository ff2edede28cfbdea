package io.github.shownotes.catalogue.export;

import java.io.IOException;
import java.io.Writer;
import java.util.Map;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.jspecify.annotations.Nullable;

/// An XML document, one element a line, without the characters that XML 1.0 cannot hold.
final class XmlOutput implements AutoCloseable {
    private final Writer out;
    private final XMLStreamWriter xml;
    private int depth;

    /// Begins a document.
    XmlOutput(Writer out) throws IOException {
        this.out = out;
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
            xml.writeStartDocument("UTF-8", "1.0");
        } catch (XMLStreamException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    /// Begins an element.
    void begin(String name, Map<String, String> attributes) throws IOException {
        try {
            line();
            xml.writeStartElement(name);
            attributes(attributes);
            depth++;
        } catch (XMLStreamException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    /// Ends the element that was begun last.
    void end() throws IOException {
        try {
            depth--;
            line();
            xml.writeEndElement();
        } catch (XMLStreamException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    /// A whole element; without text it is empty.
    void element(String name, Map<String, String> attributes, @Nullable String text) throws IOException {
        try {
            line();
            if (text == null) {
                xml.writeEmptyElement(name);
                attributes(attributes);
            } else {
                xml.writeStartElement(name);
                attributes(attributes);
                xml.writeCharacters(clean(text));
                xml.writeEndElement();
            }
        } catch (XMLStreamException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private void attributes(Map<String, String> attributes) throws XMLStreamException {
        for (Map.Entry<String, String> attribute : attributes.entrySet()) {
            xml.writeAttribute(attribute.getKey(), clean(attribute.getValue()));
        }
    }

    private void line() throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
    }

    private static String clean(String text) {
        return text.codePoints()
                .map(point -> point == '\t' || point == '\n' || point >= ' ' && point != 0xfffe && point != 0xffff
                        && !(point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE) ? point : ' ')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /// Ends the document and leaves the writer open.
    @Override
    public void close() throws IOException {
        try {
            xml.writeEndDocument();
            xml.flush();
            out.write('\n');
        } catch (XMLStreamException e) {
            throw new IOException(e.getMessage(), e);
        }
    }
}
