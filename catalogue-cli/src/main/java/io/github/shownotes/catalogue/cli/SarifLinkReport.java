package io.github.shownotes.catalogue.cli;

import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

import io.github.shownotes.catalogue.links.Verdict;

/// What is not ok in the [SARIF 2.1.0](https://docs.oasis-open.org/sarif/sarif/v2.1.0/) form.
final class SarifLinkReport implements LinkReport {
    private static final String HOME = "https://github.com/shownotes/catalogue";

    private final Output output;
    private final List<ReportedLink> links = new ArrayList<>();

    SarifLinkReport(Output output) {
        this.output = output;
    }

    @Override
    public void begin() {
        // The rules come before the results.
    }

    @Override
    public void add(ReportedLink link) {
        if (link.isRemarkable()) {
            links.add(link);
        }
    }

    @Override
    public void end(Map<Verdict, Integer> counts) {
        var text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            json.writeStringProperty("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
            json.writeStringProperty("version", "2.1.0");
            json.writeArrayPropertyStart("runs");
            json.writeStartObject();
            tool(json);
            json.writeArrayPropertyStart("results");
            links.forEach(link -> result(json, link));
            json.writeEndArray();
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
        }
        output.line(text.toString());
    }

    private static void tool(JsonGenerator json) {
        json.writeObjectPropertyStart("tool");
        json.writeObjectPropertyStart("driver");
        json.writeStringProperty("name", "catalogue check-links");
        json.writeStringProperty("version", Version.text().replaceFirst("^catalogue ", ""));
        json.writeStringProperty("informationUri", HOME);
        json.writeArrayPropertyStart("rules");
        for (Verdict verdict : Verdict.values()) {
            json.writeStartObject();
            json.writeStringProperty("id", verdict.label());
            json.writeObjectPropertyStart("shortDescription");
            json.writeStringProperty("text", "A link whose verdict is " + verdict.label());
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void result(JsonGenerator json, ReportedLink link) {
        json.writeStartObject();
        json.writeStringProperty("ruleId", link.verdict().label());
        json.writeStringProperty("level", link.isError() ? "error" : link.verdict().isUndecided() ? "note" : "warning");
        json.writeObjectPropertyStart("message");
        json.writeStringProperty("text", link.url() + " is " + link.verdict().label() + ": " + link.message());
        json.writeEndObject();
        json.writeArrayPropertyStart("locations");
        link.places().forEach(place -> location(json, place));
        json.writeEndArray();
        json.writeEndObject();
    }

    /// Episodes are no files, which is what the form has logical locations for.
    private static void location(JsonGenerator json, LinkPlace place) {
        json.writeStartObject();
        switch (place) {
            case LinkPlace.InDocument(String file, int line) -> {
                json.writeObjectPropertyStart("physicalLocation");
                json.writeObjectPropertyStart("artifactLocation");
                json.writeStringProperty("uri", uri(file));
                json.writeEndObject();
                json.writeObjectPropertyStart("region");
                json.writeNumberProperty("startLine", line);
                json.writeEndObject();
                json.writeEndObject();
            }
            case LinkPlace.InEpisode episode -> {
                json.writeArrayPropertyStart("logicalLocations");
                json.writeStartObject();
                json.writeStringProperty("name", episode.title());
                json.writeStringProperty("fullyQualifiedName", episode.label());
                json.writeStringProperty("kind", "episode");
                json.writeEndObject();
                json.writeEndArray();
            }
        }
        json.writeEndObject();
    }

    /// Relative paths stay relative, so that they are found in the repository.
    private static String uri(String file) {
        if (file.contains("://")) {
            return file;
        }
        Path path = Path.of(file);
        String absolute = path.toUri().toString();
        String folder = Path.of("").toUri().toString();
        return !path.isAbsolute() && absolute.startsWith(folder) ? absolute.substring(folder.length()) : absolute;
    }
}
