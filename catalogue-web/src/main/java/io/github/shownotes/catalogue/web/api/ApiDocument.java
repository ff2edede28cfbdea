package io.github.shownotes.catalogue.web.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import io.github.shownotes.catalogue.web.layout.Frame;
import io.github.shownotes.catalogue.web.layout.Section;

/// The description of the interface in OpenAPI 3.1. Kept by hand; a test holds every answer against it.
public final class ApiDocument {
    private final byte[] bytes;
    private final List<Operation> operations;

    private ApiDocument(byte[] bytes, List<Operation> operations) {
        this.bytes = bytes;
        this.operations = List.copyOf(operations);
    }

    /// Something that can be asked for.
    ///
    /// @param path where, with names in braces
    /// @param summary what it is
    /// @param parameters what it takes
    public record Operation(String path, String summary, List<Parameter> parameters) {
        /// Copies the list.
        public Operation {
            parameters = List.copyOf(parameters);
        }
    }

    /// A parameter of an operation.
    ///
    /// @param name its name
    /// @param description what it means
    /// @param inPath whether it is a part of the path
    /// @param required whether it has to be given
    /// @param choices the values it takes; empty when it takes any
    /// @param example a value to try; may be empty
    public record Parameter(String name, String description, boolean inPath, boolean required, List<String> choices,
            String example) {
        /// Copies the list.
        public Parameter {
            choices = List.copyOf(choices);
        }

        static Parameter of(JsonNode node) {
            List<String> choices = new ArrayList<>();
            node.at("/schema/enum").forEach(value -> choices.add(value.asString()));
            return new Parameter(node.path("name").asString(), node.path("description").asString(), node.path("in")
                    .asString()
                    .equals("path"), node.path("required").asBoolean(), choices, node.path("example").asString(""));
        }
    }

    /// The document that comes with the program.
    static ApiDocument bundled() {
        try (InputStream resource = ApiDocument.class.getResourceAsStream("openapi.json")) {
            byte[] bytes = Objects.requireNonNull(resource).readAllBytes();
            List<Operation> operations = new ArrayList<>();
            new JsonMapper().readTree(bytes).path("paths").forEachEntry((path, item) -> {
                List<Parameter> parameters = new ArrayList<>();
                item.at("/get/parameters").forEach(parameter -> parameters.add(Parameter.of(parameter)));
                operations.add(new Operation(path, item.at("/get/summary").asString(), parameters));
            });
            return new ApiDocument(bytes, operations);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What surrounds the page that shows it.
    public Frame frame() {
        return Frame.of("Interface for programs", Section.NONE);
    }

    /// Everything that can be asked for.
    public List<Operation> operations() {
        return operations;
    }

    byte[] bytes() {
        return bytes.clone();
    }
}
