package io.github.shownotes.catalogue.cli;

import java.util.List;

import tools.jackson.core.JsonGenerator;

import io.github.shownotes.catalogue.store.EpisodeRow;
import io.github.shownotes.catalogue.store.MentionRow;
import io.github.shownotes.catalogue.store.SegmentRow;

/// An episode of the catalogue as one line of JSON: its segments in order, each with what it mentions.
final class StoredEpisodeJson {
    private StoredEpisodeJson() {}

    static String text(EpisodeRow episode, List<SegmentRow> segments, List<MentionRow> mentions) {
        return JsonLine.of(json -> {
            json.writeStringProperty("kind", "episode");
            json.writeStringProperty("show", episode.showSlug());
            json.writeStringProperty("slug", episode.slug());
            JsonLine.optional(json, "number", episode.number());
            json.writeStringProperty("title", episode.title());
            JsonLine.optional(json, "published", episode.published());
            JsonLine.optional(json, "link", episode.link());
            JsonLine.optional(json, "audio", episode.audio());
            JsonLine.optional(json, "summary", episode.summary());
            json.writeArrayPropertyStart("segments");
            segments.forEach(segment -> segment(json, segment, mentions));
            json.writeEndArray();
        });
    }

    private static void segment(JsonGenerator json, SegmentRow segment, List<MentionRow> mentions) {
        json.writeStartObject();
        json.writeStringProperty("part", segment.kind().label());
        JsonLine.optional(json, "presenter", segment.presenter());
        json.writeStringProperty("title", segment.title());
        json.writeArrayPropertyStart("mentions");
        mentions.stream().filter(mention -> mention.segmentId() == segment.id()).forEach(mention -> {
            json.writeStartObject();
            json.writeStringProperty("kind", mention.entityKind().label());
            json.writeStringProperty("slug", mention.entitySlug());
            json.writeStringProperty("name", mention.entityName());
            JsonLine.optional(json, "url", mention.entityUrl());
            json.writeBooleanProperty("subject", mention.subject());
            json.writeEndObject();
        });
        json.writeEndArray();
        json.writeEndObject();
    }
}
