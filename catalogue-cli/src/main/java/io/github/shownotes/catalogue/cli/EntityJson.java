package io.github.shownotes.catalogue.cli;

import java.io.StringWriter;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

import io.github.shownotes.catalogue.store.EntityRow;

/// A project, an article or a person as one line of JSON. What is not known is left out.
final class EntityJson {
    private EntityJson() {}

    static String text(EntityRow entity) {
        var text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            json.writeStringProperty("kind", entity.kind().label());
            json.writeStringProperty("slug", entity.slug());
            json.writeStringProperty("name", entity.name());
            optional(json, "summary", entity.summary());
            optional(json, "url", entity.url());
            json.writeNumberProperty("episodes", entity.timesCovered());
            optional(json, "first_covered", entity.firstCovered());
            optional(json, "last_covered", entity.lastCovered());
            json.writeEndObject();
        }
        return text.toString();
    }

    private static void optional(JsonGenerator json, String name, @Nullable Object value) {
        if (value != null) {
            json.writeStringProperty(name, value.toString());
        }
    }
}
