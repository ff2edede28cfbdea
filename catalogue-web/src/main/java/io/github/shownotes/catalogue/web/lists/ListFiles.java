package io.github.shownotes.catalogue.web.lists;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

import io.github.shownotes.catalogue.search.Item;
import io.github.shownotes.catalogue.search.ItemKind;
import io.github.shownotes.catalogue.search.LiveIndex;
import io.github.shownotes.catalogue.web.api.ItemJson;

/// Whole lists as files.
public final class ListFiles {
    private static final List<String> OF_THINGS = List.of("kind", "slug", "name", "summary", "url", "timesCovered",
            "firstCovered", "lastCovered", "stars", "flags");
    private static final List<String> OF_EPISODES = List.of("show", "slug", "number", "title", "published", "url",
            "projects", "articles", "people", "audio");
    private static final List<String> OF_LINKS = List.of("url", "text", "leadsTo", "state", "archivedUrl",
            "timesCovered", "lastCovered");

    private final LiveIndex index;
    private final JsonMapper json;

    ListFiles(LiveIndex index, JsonMapper json) {
        this.index = index;
        this.json = json;
    }

    /// A form that lists can be had in.
    public enum Form {
        /// Comma-separated values as RFC 4180 has them, with a header.
        CSV(new MediaType("text", "csv", StandardCharsets.UTF_8)),
        /// An array of the objects that the interface for programs has in its lists.
        JSON(MediaType.APPLICATION_JSON);

        /// Immutable, though nothing on it says so.
        @SuppressWarnings("ImmutableEnumChecker")
        private final MediaType type;

        Form(MediaType type) {
            this.type = type;
        }

        /// Its media type.
        public MediaType type() {
            return type;
        }
    }

    /// Writes every entry of a list in its order.
    public void write(ListRequest request, Form form, OutputStream out) throws IOException {
        switch (form) {
            case CSV -> csv(request, out);
            case JSON -> json(request, out);
        }
    }

    private void json(ListRequest request, OutputStream out) {
        try (JsonGenerator generator = json.createGenerator(out)) {
            generator.writeStartArray();
            each(request, item -> generator.writePOJO(ItemJson.of(item)));
            generator.writeEndArray();
        }
    }

    private void csv(ListRequest request, OutputStream out) throws IOException {
        try (Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8)) {
            line(writer, columns(request.kind()));
            each(request, item -> line(writer, cells(item)));
        }
    }

    private interface Sink {
        void take(Item item) throws IOException;
    }

    private void each(ListRequest request, Sink sink) {
        index.ask(asked -> {
            asked.each(request.kind(), request.query(), request.order(), item -> {
                try {
                    sink.take(item);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            return true;
        });
    }

    private static List<String> columns(ItemKind kind) {
        return switch (kind) {
            case PROJECT, ARTICLE, PERSON -> OF_THINGS;
            case EPISODE -> OF_EPISODES;
            case LINK -> OF_LINKS;
        };
    }

    private static List<String> cells(Item item) {
        return switch (item) {
            case Item.Thing thing -> List.of(thing.entity().kind().label(), thing.entity().slug(), thing.entity()
                    .name(), text(thing.entity().summary()), text(thing.entity().url()),
                    Integer.toString(thing.entity()
                            .timesCovered()),
                    day(thing.entity().firstCovered()), day(thing.entity().lastCovered()),
                    thing.stars() == null ? "" : Integer.toString(thing.stars()), String.join(" ", thing.flags()));
            case Item.OfEpisode of -> List.of(of.episode().showSlug(), of.episode().slug(), of.episode()
                    .number() == null ? "" : of.episode().number().toString(), of.episode().title(), day(of.episode()
                            .published()),
                    text(of.episode().link()), Integer.toString(of.episode().projects()), Integer
                            .toString(of.episode().articles()),
                    Integer.toString(of.episode().people()), text(of.episode().audio()));
            case Item.OfLink link -> List.of(link.url(), link.text(), String.join(" ", link.kinds()), text(link
                    .state()), text(link.archivedUrl()), Integer.toString(link.times()), day(link.last()));
        };
    }

    private static void line(Writer writer, List<String> cells) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            writer.write(i == 0 ? "" : ",");
            writer.write(cell(cells.get(i)));
        }
        writer.write("\r\n");
    }

    /// Quoted where RFC 4180 wants it; and a text from outside never begins like a formula of a spreadsheet.
    private static String cell(String text) {
        String tame = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return tame.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
                ? "\"" + tame.replace("\"", "\"\"") + "\""
                : tame;
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
