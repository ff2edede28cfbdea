package io.github.shownotes.catalogue.enrich;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Reads documents of JSON from strangers: what is missing, null or of another type is no value, never a failure.
final class Json {
    /// Only ASCII is written, so that half a surrogate pair can be stored anywhere.
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
            // Members of an object are read one by one, each with the others behind it.
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private Json() {}

    /// An empty object.
    static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    /// The object that a body holds, or null when it holds anything else, as HTML or a document that was cut off.
    static @Nullable ObjectNode object(byte[] body) {
        return object(body, name -> true);
    }

    /// The same, but only the wanted members of the object; the others are passed over without being kept in memory.
    static @Nullable ObjectNode object(byte[] body, Predicate<String> wanted) {
        try (JsonParser parser = MAPPER.createParser(body)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return null;
            }
            ObjectNode object = object();
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = parser.currentName();
                parser.nextToken();
                if (wanted.test(name)) {
                    JsonNode value = MAPPER.readTree(parser);
                    object.set(name, value);
                } else {
                    parser.skipChildren();
                }
            }
            return parser.currentToken() == JsonToken.END_OBJECT ? object : null;
        } catch (JacksonException e) {
            return null;
        }
    }

    /// The object that a stored text holds; an empty one when it holds none.
    static ObjectNode stored(@Nullable String raw) {
        try {
            return raw != null && MAPPER.readTree(raw) instanceof ObjectNode object ? object : object();
        } catch (JacksonException e) {
            return object();
        }
    }

    /// The text that [#stored] reads.
    static String text(JsonNode node) {
        return MAPPER.writeValueAsString(node);
    }

    /// The first of the members that is a text and not blank, or null.
    static @Nullable String string(JsonNode object, String... names) {
        for (String name : names) {
            JsonNode value = object.path(name);
            if (value.isString() && !value.stringValue().isBlank()) {
                return value.stringValue().strip();
            }
        }
        return null;
    }

    /// The texts in an array.
    static List<String> strings(JsonNode array) {
        var texts = new ArrayList<String>();
        for (JsonNode value : array) {
            if (value.isString() && !value.stringValue().isBlank()) {
                texts.add(value.stringValue().strip());
            }
        }
        return texts;
    }

    /// The first of the members that is a whole number of a sensible size, or null.
    static @Nullable Integer integer(JsonNode object, String... names) {
        for (String name : names) {
            JsonNode value = object.path(name);
            if (value.isIntegralNumber() && value.canConvertToInt()) {
                return value.intValue();
            }
        }
        return null;
    }

    /// Whether one of the members is true.
    static boolean isTrue(JsonNode object, String... names) {
        for (String name : names) {
            JsonNode value = object.path(name);
            if (value.isBoolean() && value.booleanValue()) {
                return true;
            }
        }
        return false;
    }

    /// The first of the members that is a time in the form of ISO 8601 with an offset, or null.
    static @Nullable Instant instant(JsonNode object, String... names) {
        String text = string(object, names);
        try {
            return text == null ? null : OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            return null;
        }
    }
}
