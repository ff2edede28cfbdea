package io.github.shownotes.catalogue.cli;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

import io.github.shownotes.catalogue.extract.ClassifiedLink;
import io.github.shownotes.catalogue.extract.Evidence;
import io.github.shownotes.catalogue.extract.ExtractedEpisode;
import io.github.shownotes.catalogue.extract.ExtractedSegment;
import io.github.shownotes.catalogue.extract.Mention;
import io.github.shownotes.catalogue.extract.Role;
import io.github.shownotes.catalogue.source.Episode;

/// An extracted episode as one line of JSON.
final class EpisodeJson {
    private final boolean explain;

    /// A writer.
    ///
    /// @param explain whether to add the evidence and the candidates that were not sure enough
    EpisodeJson(boolean explain) {
        this.explain = explain;
    }

    /// The document, without a line break.
    String write(ExtractedEpisode extracted) {
        return JsonLine.of(json -> {
            json.writeName("episode");
            writeEpisode(json, extracted.notes().show().title(), extracted.notes().episode());
            json.writeArrayPropertyStart("segments");
            for (ExtractedSegment segment : extracted.segments()) {
                writeSegment(json, segment);
            }
            json.writeEndArray();
        });
    }

    private static void writeEpisode(JsonGenerator json, String show, Episode episode) {
        json.writeStartObject();
        json.writeStringProperty("show", show);
        Integer number = episode.number();
        if (number == null) {
            json.writeNullProperty("number");
        } else {
            json.writeNumberProperty("number", number);
        }
        json.writeStringProperty("title", episode.title());
        writeText(json, "published", Objects.toString(episode.published(), null));
        writeText(json, "link", episode.link());
        json.writeEndObject();
    }

    private void writeSegment(JsonGenerator json, ExtractedSegment segment) {
        json.writeStartObject();
        json.writeStringProperty("kind", segment.kind().label());
        writeText(json, "presenter", segment.presenter());
        json.writeStringProperty("title", segment.title());
        json.writeArrayPropertyStart("links");
        for (ClassifiedLink link : segment.links()) {
            json.writeStartObject();
            json.writeStringProperty("url", link.url());
            json.writeStringProperty("text", link.text());
            json.writeStringProperty("kind", link.kind().label());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("mentions");
        for (Mention mention : segment.mentions()) {
            if (explain || mention.evidence().isSure()) {
                writeMention(json, mention);
            }
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void writeMention(JsonGenerator json, Mention mention) {
        json.writeStartObject();
        switch (mention) {
            case Mention.ProjectMention project -> {
                json.writeStringProperty("kind", "project");
                json.writeStringProperty("name", project.name());
                writeTexts(json, "urls", project.urls());
                json.writeBooleanProperty("subject", project.subject());
            }
            case Mention.ArticleMention article -> {
                json.writeStringProperty("kind", "article");
                json.writeStringProperty("title", article.name());
                writeTexts(json, "urls", article.urls());
                writeTexts(json, "authors", article.authors());
                json.writeBooleanProperty("subject", article.subject());
            }
            case Mention.PersonMention person -> {
                json.writeStringProperty("kind", "person");
                json.writeStringProperty("name", person.name());
                writeTexts(json, "urls", person.urls());
                writeTexts(json, "handles", person.handles());
                // A set has no order of its own; the same notes must give the same bytes.
                writeTexts(json, "roles", person.roles().stream().sorted().map(Role::label).toList());
            }
        }
        if (explain) {
            writeEvidence(json, mention.evidence());
        }
        json.writeEndObject();
    }

    private static void writeEvidence(JsonGenerator json, Evidence evidence) {
        if (!evidence.isSure()) {
            json.writeBooleanProperty("candidate", true);
        }
        json.writeNumberProperty("confidence", evidence.confidence());
        json.writeStringProperty("rule", evidence.rule());
        json.writeStringProperty("quote", evidence.quote());
    }

    private static void writeTexts(JsonGenerator json, String name, List<String> values) {
        json.writeArrayPropertyStart(name);
        values.forEach(json::writeString);
        json.writeEndArray();
    }

    private static void writeText(JsonGenerator json, String name, @Nullable String value) {
        if (value == null) {
            json.writeNullProperty(name);
        } else {
            json.writeStringProperty(name, value);
        }
    }
}
