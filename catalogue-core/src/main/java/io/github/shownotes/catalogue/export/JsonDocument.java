package io.github.shownotes.catalogue.export;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

import io.github.shownotes.catalogue.extract.Role;
import io.github.shownotes.catalogue.resolve.EntityKind;
import io.github.shownotes.catalogue.store.EntityRow;
import io.github.shownotes.catalogue.store.FlagRow;
import io.github.shownotes.catalogue.store.LinkRow;
import io.github.shownotes.catalogue.store.LinkStateRow;
import io.github.shownotes.catalogue.store.MentionRow;
import io.github.shownotes.catalogue.store.ProjectFacts;
import io.github.shownotes.catalogue.store.ShowRow;

/// A catalogue as one JSON document for other programs: what its pages show, with names instead of keys.
/// `data/schema/catalogue.schema.json` describes it.
///
/// @param contents what is published
public record JsonDocument(Contents contents) {
    /// What the document says it is.
    public static final String FORMAT = "catalogue-json";
    /// The version of the form. Another one is a form that older programs would misread.
    public static final int VERSION = 1;

    /// Writes the document.
    ///
    /// @throws IOException if it cannot be written
    public void write(Writer out) throws IOException {
        JsonFactory factory = JsonFactory.builder()
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .build();
        // Line by line, so that two exports can be compared.
        var printer = new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"))
                .withArrayIndenter(new DefaultIndenter("  ", "\n"));
        try (JsonGenerator json = factory.createGenerator(new ObjectWriteContext.Base() {
            @Override
            public DefaultPrettyPrinter getPrettyPrinter() {
                return printer.createInstance();
            }
        }, out)) {
            json.writeStartObject();
            json.writeStringProperty("format", FORMAT);
            json.writeNumberProperty("version", VERSION);
            json.writeArrayPropertyStart("shows");
            contents.shows().forEach(show -> show(json, show));
            json.writeEndArray();
            json.writeArrayPropertyStart("episodes");
            contents.eachEpisode(episode -> episode(json, episode));
            json.writeEndArray();
            for (EntityKind kind : EntityKind.values()) {
                json.writeArrayPropertyStart(kind.plural());
                contents.eachThing(kind, thing -> thing(json, thing));
                json.writeEndArray();
            }
            json.writeEndObject();
        } catch (JacksonIOException e) {
            // Whoever reads went away, or the disk is full.
            throw new IOException(e.getCause() == null ? e.getMessage() : e.getCause().getMessage(), e);
        }
        out.write('\n');
    }

    private static void show(JsonGenerator json, ShowRow show) {
        json.writeStartObject();
        json.writeStringProperty("slug", show.slug());
        json.writeStringProperty("title", show.title());
        optional(json, "link", show.link());
        optional(json, "feed", show.feed());
        json.writeEndObject();
    }

    private void episode(JsonGenerator json, Contents.OfEpisode of) {
        json.writeStartObject();
        json.writeStringProperty("show", of.episode().showSlug());
        json.writeStringProperty("slug", of.episode().slug());
        optional(json, "number", of.episode().number());
        json.writeStringProperty("title", of.episode().title());
        optional(json, "published", of.episode().published());
        optional(json, "link", of.episode().link());
        optional(json, "audio", of.episode().audio());
        optional(json, "summary", of.episode().summary());
        json.writeArrayPropertyStart("people");
        of.people().forEach(person -> {
            json.writeStartObject();
            json.writeStringProperty("name", person.name());
            json.writeStringProperty("role", person.role());
            optional(json, "url", person.url());
            json.writeEndObject();
        });
        json.writeEndArray();
        json.writeArrayPropertyStart("segments");
        of.segments().forEach(segment -> segment(json, segment));
        json.writeEndArray();
        json.writeEndObject();
    }

    private void segment(JsonGenerator json, Contents.OfSegment of) {
        json.writeStartObject();
        json.writeStringProperty("kind", of.segment().kind().label());
        optional(json, "presenter", of.segment().presenter());
        json.writeStringProperty("title", of.segment().title());
        json.writeArrayPropertyStart("mentions");
        of.mentions().forEach(mention -> mention(json, mention));
        json.writeEndArray();
        json.writeArrayPropertyStart("links");
        of.links().forEach(link -> link(json, link));
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void mention(JsonGenerator json, MentionRow mention) {
        json.writeStartObject();
        json.writeStringProperty("kind", mention.entityKind().label());
        json.writeStringProperty("slug", mention.entitySlug());
        json.writeStringProperty("name", mention.name());
        json.writeBooleanProperty("subject", mention.subject());
        strings(json, "roles", mention.roles().stream().map(Role::label).toList());
        json.writeStringProperty("quote", mention.quote());
        json.writeStringProperty("rule", mention.rule());
        json.writeNumberProperty("confidence", mention.confidence());
        json.writeEndObject();
    }

    private void link(JsonGenerator json, LinkRow link) {
        json.writeStartObject();
        json.writeStringProperty("url", link.url());
        json.writeStringProperty("text", link.text());
        json.writeStringProperty("kind", link.kind().label());
        state(json, contents.state(link.url()));
        json.writeEndObject();
    }

    private static void state(JsonGenerator json, @Nullable LinkStateRow state) {
        if (state != null) {
            json.writeObjectPropertyStart("checked");
            json.writeStringProperty("state", state.state());
            json.writeStringProperty("since", state.since().toString());
            optional(json, "moved_to", state.suggestion());
            optional(json, "archived", state.archivedUrl());
            json.writeEndObject();
        }
    }

    private void thing(JsonGenerator json, Contents.OfThing of) {
        EntityRow entity = of.entity();
        json.writeStartObject();
        json.writeStringProperty("slug", entity.slug());
        json.writeStringProperty("name", entity.name());
        optional(json, "summary", of.summary());
        optional(json, "url", entity.url());
        state(json, contents.state(entity.url()));
        json.writeNumberProperty("episodes", entity.timesCovered());
        optional(json, "first_covered", entity.firstCovered());
        optional(json, "last_covered", entity.lastCovered());
        if (entity.kind() == EntityKind.PROJECT) {
            strings(json, "categories", of.categories().stream().map(category -> category.slug()).toList());
            json.writeArrayPropertyStart("flags");
            of.flags().forEach(flag -> flag(json, flag));
            json.writeEndArray();
            if (of.facts() != null) {
                facts(json, of.facts());
            }
        }
        json.writeEndObject();
    }

    private static void flag(JsonGenerator json, FlagRow flag) {
        json.writeStartObject();
        json.writeStringProperty("flag", flag.flag());
        optional(json, "since", flag.since());
        json.writeStringProperty("evidence", flag.evidence());
        json.writeEndObject();
    }

    private static void facts(JsonGenerator json, ProjectFacts facts) {
        json.writeObjectPropertyStart("facts");
        optional(json, "package", facts.packageName());
        optional(json, "version", facts.version());
        optional(json, "released", facts.released());
        optional(json, "requires_python", facts.requiresPython());
        optional(json, "licence", facts.licence());
        optional(json, "homepage", facts.homepage());
        optional(json, "documentation", facts.documentation());
        optional(json, "repository", facts.repository());
        optional(json, "language", facts.language());
        strings(json, "topics", facts.topics());
        optional(json, "stars", facts.stars());
        optional(json, "forks", facts.forks());
        optional(json, "open_issues", facts.openIssues());
        optional(json, "created", facts.created());
        optional(json, "pushed", facts.pushed());
        json.writeStringProperty("as_of", facts.asOf().toString());
        json.writeEndObject();
    }

    private static void strings(JsonGenerator json, String name, List<String> values) {
        json.writeArrayPropertyStart(name);
        values.forEach(json::writeString);
        json.writeEndArray();
    }

    private static void optional(JsonGenerator json, String name, @Nullable Object value) {
        switch (value) {
            case null -> {
                // What is not known is left out.
            }
            case Integer number -> json.writeNumberProperty(name, number);
            default -> json.writeStringProperty(name, value.toString());
        }
    }
}
