package io.github.shownotes.catalogue.export;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import io.github.shownotes.catalogue.store.ShowRow;

/// The shows' feeds as [OPML 2.0](https://opml.org/spec2.opml), which podcast players import.
///
/// @param shows the shows; one without a feed is left out
public record Subscriptions(List<ShowRow> shows) {
    /// Copies the list.
    public Subscriptions {
        shows = List.copyOf(shows);
    }

    /// Writes the list.
    ///
    /// @throws IOException if it cannot be written
    public void write(Writer out) throws IOException {
        try (var xml = new XmlOutput(out)) {
            xml.begin("opml", Map.of("version", "2.0"));
            xml.begin("head", Map.of());
            xml.element("title", Map.of(), "Shows of the catalogue");
            xml.end();
            xml.begin("body", Map.of());
            for (ShowRow show : shows) {
                String feed = show.feed();
                if (feed != null) {
                    var attributes = new TreeMap<>(Map.of("type", "rss", "text", show.title(), "title", show.title(),
                            "xmlUrl", feed));
                    if (show.link() != null) {
                        attributes.put("htmlUrl", show.link());
                    }
                    xml.element("outline", attributes, null);
                }
            }
            xml.end();
            xml.end();
        }
    }
}
