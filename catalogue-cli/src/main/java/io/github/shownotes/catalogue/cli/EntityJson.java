package io.github.shownotes.catalogue.cli;

import java.util.List;

import tools.jackson.core.JsonGenerator;

import io.github.shownotes.catalogue.store.EntityRow;
import io.github.shownotes.catalogue.store.MentionRow;

/// A project, an article or a person as one line of JSON.
final class EntityJson {
    private EntityJson() {}

    static String text(EntityRow entity) {
        return JsonLine.of(json -> describe(json, entity));
    }

    /// The same with where it is mentioned.
    static String text(EntityRow entity, List<MentionRow> mentions) {
        return JsonLine.of(json -> {
            describe(json, entity);
            json.writeArrayPropertyStart("mentions");
            mentions.forEach(mention -> mention(json, mention));
            json.writeEndArray();
        });
    }

    private static void describe(JsonGenerator json, EntityRow entity) {
        json.writeStringProperty("kind", entity.kind().label());
        json.writeStringProperty("slug", entity.slug());
        json.writeStringProperty("name", entity.name());
        JsonLine.optional(json, "summary", entity.summary());
        JsonLine.optional(json, "url", entity.url());
        json.writeNumberProperty("episodes", entity.timesCovered());
        JsonLine.optional(json, "first_covered", entity.firstCovered());
        JsonLine.optional(json, "last_covered", entity.lastCovered());
    }

    private static void mention(JsonGenerator json, MentionRow mention) {
        json.writeStartObject();
        json.writeStringProperty("show", mention.showSlug());
        json.writeStringProperty("episode", mention.episodeSlug());
        json.writeStringProperty("title", mention.episodeTitle());
        JsonLine.optional(json, "published", mention.published());
        json.writeStringProperty("part", mention.segmentKind().label());
        JsonLine.optional(json, "presenter", mention.presenter());
        json.writeStringProperty("segment", mention.segmentTitle());
        json.writeStringProperty("name", mention.name());
        json.writeBooleanProperty("subject", mention.subject());
        json.writeArrayPropertyStart("roles");
        mention.roles().forEach(role -> json.writeString(role.label()));
        json.writeEndArray();
        json.writeNumberProperty("confidence", mention.confidence());
        json.writeStringProperty("quote", mention.quote());
        json.writeEndObject();
    }
}
