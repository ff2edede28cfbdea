package io.github.shownotes.catalogue.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The description of the interface and the interface agree.
@ExtendWith(SampleSite.class)
class OpenApiTest {
    private static final JsonMapper MAPPER = new JsonMapper();

    private static JsonNode document(Site site) {
        return MAPPER.readTree(site.page("/api/v1/openapi.json"));
    }

    /// The schema of the answers of a path, with everything it refers to.
    private static Schema schema(Site site, String path) {
        JsonNode document = document(site);
        JsonNode answer = document.path("paths").path(path).at("/get/responses/200/content").path("application/json")
                .path("schema");
        ObjectNode schema = MAPPER.createObjectNode();
        schema.setAll((ObjectNode) closed(answer));
        schema.set("components", closed(document.path("components")));
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema.toString(), InputFormat.JSON);
    }

    /// The same with no property allowed that is not described.
    private static JsonNode closed(JsonNode node) {
        if (node instanceof ObjectNode object) {
            for (Map.Entry<String, JsonNode> property : List.copyOf(object.properties())) {
                closed(property.getValue());
            }
            if (object.has("required") && object.has("properties")) {
                object.put("additionalProperties", false);
            }
        } else {
            node.forEach(OpenApiTest::closed);
        }
        return node;
    }

    @ParameterizedTest
    @CsvSource({"/api/v1, /api/v1", "/api/v1/counts, /api/v1/counts",
        "/api/v1/categories, /api/v1/categories", "/api/v1/projects, /api/v1/projects?size=200",
        "/api/v1/articles, /api/v1/articles", "/api/v1/people, /api/v1/people", "/api/v1/episodes, /api/v1/episodes",
        "/api/v1/links, /api/v1/links", "/api/v1/projects/{slug}, /api/v1/projects/superstring",
        "/api/v1/articles/{slug}, /api/v1/articles/why-ropes", "/api/v1/people/{slug}, /api/v1/people/ada-example",
        "/api/v1/episodes/{show}/{slug}, /api/v1/episodes/little-snakes/12",
        "/api/v1/search, /api/v1/search?q=superstring", "/api/v1/suggestions, /api/v1/suggestions?q=su",
        "/api/v1/changes, /api/v1/changes"})
    void answersAreAsDescribed(String path, String example, Site site) {
        assertThat(schema(site, path).validate(site.page(example), InputFormat.JSON)).as(example).isEmpty();
    }

    @Test
    void everyPathIsTried(Site site) throws NoSuchMethodException {
        List<String> tried = new ArrayList<>();
        for (String row : OpenApiTest.class.getDeclaredMethod("answersAreAsDescribed", String.class, String.class,
                Site.class).getAnnotation(CsvSource.class).value()) {
            tried.add(row.split(",")[0]);
        }
        assertThat(new TreeSet<>(document(site).path("paths").propertyNames())).containsExactlyInAnyOrderElementsOf(
                tried);
    }

    @Test
    void everyParameterIsTaken(Site site) {
        for (String list : List.of("projects", "articles", "people", "episodes", "links")) {
            JsonNode parameters = document(site).path("paths").path("/api/v1/" + list).at("/get/parameters");
            Stream.of("sort", "page", "size").forEach(name -> assertThat(parameters.toString()).contains("\"" + name
                    + "\""));
            parameters.forEach(parameter -> parameter.at("/schema/enum")
                    .forEach(order -> site.page("/api/v1/" + list + "?sort=" + order.asString())));
        }
    }

    @Test
    void canBeTriedWithoutAScript(Site site) {
        assertThat(site.page("/api")).contains("action=\"/api/try\"").contains("value=\"/api/v1/projects/{slug}\"");
        Answer answer = site.get("/api/try?path=/api/v1/projects/%7Bslug%7D&slug=superstring");
        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.header("Location")).isEqualTo("/api/v1/projects/superstring");
        assertThat(site.get("/api/try?path=/api/v1/projects&year=2024&q=a+b").header("Location")).isEqualTo(
                "/api/v1/projects?q=a+b&year=2024");
        assertThat(site.get("/api/try?path=//evil.example").status()).isEqualTo(400);
    }
}
