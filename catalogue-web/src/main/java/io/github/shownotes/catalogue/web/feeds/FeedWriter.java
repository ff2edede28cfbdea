package io.github.shownotes.catalogue.web.feeds;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.json.JsonMapper;

/// Writes feeds as Atom (RFC 4287) and as JSON Feed 1.1.
public final class FeedWriter {
    private static final MediaType ATOM = MediaType.parseMediaType("application/atom+xml;charset=utf-8");
    private static final MediaType JSON_FEED = MediaType.parseMediaType("application/feed+json");
    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

    private final JsonMapper json;
    private final XMLOutputFactory xml = XMLOutputFactory.newFactory();

    FeedWriter(JsonMapper json) {
        this.json = json;
    }

    /// A feed in the form that the end of its address names.
    ///
    /// @param site where the site is, without a slash at the end
    /// @param self the feed's own address on the site
    ResponseEntity<byte[]> write(Feed feed, String site, String self) {
        return self.endsWith(".json")
                ? ResponseEntity.ok().contentType(JSON_FEED).body(json(feed, site, self))
                : ResponseEntity.ok().contentType(ATOM).body(atom(feed, site, self));
    }

    private byte[] json(Feed feed, String site, String self) {
        List<Map<String, Object>> items = new ArrayList<>();
        for (Feed.Entry entry : feed.entries()) {
            Map<String, Object> item = new LinkedHashMap<>();
            item.put("id", site + entry.page());
            item.put("url", site + entry.page());
            item.put("title", entry.title());
            item.put("content_text", entry.text());
            item.put("date_published", entry.when().toString());
            items.add(item);
        }
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("version", "https://jsonfeed.org/version/1.1");
        document.put("title", feed.title());
        document.put("home_page_url", site + feed.home());
        document.put("feed_url", site + self);
        document.put("items", items);
        return json.writeValueAsBytes(document);
    }

    private byte[] atom(Feed feed, String site, String self) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            XMLStreamWriter out = xml.createXMLStreamWriter(bytes, "UTF-8");
            out.writeStartDocument("UTF-8", "1.0");
            out.writeStartElement("feed");
            out.writeDefaultNamespace(NAMESPACE);
            element(out, "id", site + self);
            element(out, "title", feed.title());
            element(out, "updated", feed.updated().toString());
            link(out, "self", site + self);
            link(out, "alternate", site + feed.home());
            out.writeStartElement("author");
            element(out, "name", "Catalogue");
            out.writeEndElement();
            for (Feed.Entry entry : feed.entries()) {
                out.writeStartElement("entry");
                element(out, "id", site + entry.page());
                element(out, "title", entry.title());
                element(out, "updated", entry.when().toString());
                link(out, "alternate", site + entry.page());
                element(out, "summary", entry.text());
                out.writeEndElement();
            }
            out.writeEndElement();
            out.writeEndDocument();
            out.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    private static void element(XMLStreamWriter out, String name, String text) throws XMLStreamException {
        out.writeStartElement(name);
        out.writeCharacters(Xml.text(text));
        out.writeEndElement();
    }

    private static void link(XMLStreamWriter out, String relation, String address) throws XMLStreamException {
        out.writeEmptyElement("link");
        out.writeAttribute("rel", relation);
        out.writeAttribute("href", Xml.text(address));
    }
}
