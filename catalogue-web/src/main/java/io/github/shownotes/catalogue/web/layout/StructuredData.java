package io.github.shownotes.catalogue.web.layout;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// What a page is about, for programs: JSON-LD in the vocabulary of <https://schema.org>.
///
/// @param type the kind of thing, such as `SoftwareSourceCode`
/// @param properties what is known of it, in the order they are written
public record StructuredData(String type, Map<String, Object> properties) {
    private static final JsonMapper JSON = new JsonMapper();

    /// Copies the properties.
    public StructuredData {
        properties = new LinkedHashMap<>(properties);
    }

    /// A thing with a name.
    public static StructuredData of(String type, String name) {
        return new StructuredData(type, Map.of("name", name));
    }

    /// The same with one more property, unless there is nothing to say.
    public StructuredData with(String property, @Nullable Object value) {
        if (value == null) {
            return this;
        }
        Map<String, Object> more = new LinkedHashMap<>(properties);
        more.put(property, value instanceof StructuredData part ? part.nested() : value);
        return new StructuredData(type, more);
    }

    /// The document, safe to stand inside a `script` element: nothing in it can end the element or open a comment.
    public String json() {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("@context", "https://schema.org");
        document.putAll(nested());
        return JSON.writeValueAsString(document).replace("<", "\\u003c").replace(">", "\\u003e");
    }

    private Map<String, Object> nested() {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("@type", type);
        object.putAll(properties);
        return object;
    }
}
