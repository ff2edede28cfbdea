package io.github.shownotes.catalogue.export.site;

import java.io.StringWriter;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

import io.github.shownotes.catalogue.export.Contents;
import io.github.shownotes.catalogue.store.EpisodeRow;

/// What the search of the site looks into. A script and not a JSON document, because a browser loads no data from a disk.
final class SearchData {
    private static final int LONGEST = 200;

    private final StringBuilder rows = new StringBuilder();
    private final JsonFactory json = new JsonFactory();
    private int size;

    void add(Contents.OfThing thing) {
        String summary = thing.summary() == null ? "" : thing.summary();
        add(thing.entity().kind().label(), ThingPage.path(thing.entity().kind(), thing.entity().slug()), thing.entity()
                .name(), summary.length() > LONGEST ? summary.substring(0, LONGEST) : summary);
    }

    void add(EpisodeRow episode) {
        add("episode", EpisodePage.path(episode.showSlug(), episode.slug()), EpisodePage.name(episode), "");
    }

    /// How many there are.
    int size() {
        return size;
    }

    private void add(String... cells) {
        size++;
        var text = new StringWriter();
        try (JsonGenerator row = json.createGenerator(ObjectWriteContext.empty(), text)) {
            row.writeStartArray();
            for (String cell : cells) {
                row.writeString(cell);
            }
            row.writeEndArray();
        }
        rows.append(rows.isEmpty() ? "" : ",\n").append(text.getBuffer());
    }

    /// The script that sets the data.
    String script() {
        return "const CATALOGUE = [\n" + rows + "\n];\n";
    }
}
