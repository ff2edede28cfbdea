package io.github.shownotes.catalogue.cli;

import java.util.List;

import tools.jackson.core.JsonGenerator;

import io.github.shownotes.catalogue.source.Problem;

/// What could not be done, in the report of a command.
final class ProblemsJson {
    private ProblemsJson() {}

    static void write(JsonGenerator json, List<Problem> problems) {
        json.writeArrayPropertyStart("problems");
        for (Problem problem : problems) {
            json.writeStartObject();
            json.writeStringProperty("subject", problem.subject());
            json.writeStringProperty("message", problem.message());
            json.writeStringProperty("advice", problem.advice());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
