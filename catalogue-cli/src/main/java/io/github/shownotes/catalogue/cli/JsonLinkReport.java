package io.github.shownotes.catalogue.cli;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

import io.github.shownotes.catalogue.links.CheckedLink;
import io.github.shownotes.catalogue.links.Verdict;

/// Every link as a JSON object, in an array or one a line. The form is a contract with other programs.
final class JsonLinkReport implements LinkReport {
    private final Output output;
    private final boolean array;
    private boolean first = true;

    JsonLinkReport(Output output, boolean array) {
        this.output = output;
        this.array = array;
    }

    @Override
    public void begin() {
        if (array) {
            output.print("[");
        }
    }

    @Override
    public boolean namesAll() {
        return true;
    }

    @Override
    public void add(ReportedLink link) {
        if (array) {
            output.print((first ? "\n" : ",\n") + object(link));
        } else {
            // Whoever reads along sees each as it comes, and has it when the check is interrupted.
            output.line(object(link));
            output.flush();
        }
        first = false;
    }

    @Override
    public void end(Map<Verdict, Integer> counts) {
        if (array) {
            output.line(first ? "]" : "\n]");
        }
    }

    private static String object(ReportedLink link) {
        CheckedLink check = link.check();
        return JsonLine.of(json -> {
            json.writeStringProperty("url", link.url());
            json.writeStringProperty("verdict", link.verdict().label());
            if (check.status() == 0) {
                json.writeNullProperty("status");
            } else {
                json.writeNumberProperty("status", check.status());
            }
            write(json, "final_url", check.finalUrl());
            write(json, "suggest", check.suggest());
            write(json, "archived_url", link.archivedUrl());
            json.writeStringProperty("checked_at", check.checkedAt().toString());
            json.writeNumberProperty("attempts", check.attempts());
            json.writeStringProperty("evidence", check.evidence());
            json.writeArrayPropertyStart("places");
            link.places().forEach(place -> write(json, place));
            json.writeEndArray();
        });
    }

    private static void write(JsonGenerator json, LinkPlace place) {
        json.writeStartObject();
        switch (place) {
            case LinkPlace.InDocument(String file, int line) -> {
                json.writeStringProperty("file", file);
                json.writeNumberProperty("line", line);
            }
            case LinkPlace.InEpisode episode -> {
                json.writeStringProperty("show", episode.show());
                json.writeStringProperty("episode", episode.episode());
                JsonLine.optional(json, "number", episode.number());
                json.writeStringProperty("title", episode.title());
            }
        }
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, String name, @Nullable String value) {
        if (value == null) {
            json.writeNullProperty(name);
        } else {
            json.writeStringProperty(name, value);
        }
    }
}
