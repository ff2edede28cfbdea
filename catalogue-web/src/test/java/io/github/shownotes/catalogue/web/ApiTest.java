package io.github.shownotes.catalogue.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ExtendWith(SampleSite.class)
class ApiTest {
    private static final JsonMapper MAPPER = new JsonMapper();

    private static JsonNode json(Answer answer) {
        return MAPPER.readTree(answer.text());
    }

    @Test
    void counts(Site site) {
        assertThat(site.page("/api/v1/counts")).isEqualTo(
                "{\"shows\":1,\"episodes\":3,\"projects\":62,\"articles\":1,\"people\":2,\"mentions\":67,\"links\":4}");
    }

    @Test
    void listsWithTheWayToTheOtherPages(Site site) {
        JsonNode list = json(site.get("/api/v1/projects?page=2&sort=name&size=20&q=tool"));
        assertThat(list.at("/total").asInt()).isEqualTo(60);
        assertThat(list.at("/page").asInt()).isEqualTo(2);
        assertThat(list.at("/pages").asInt()).isEqualTo(3);
        assertThat(list.at("/size").asInt()).isEqualTo(20);
        assertThat(list.at("/items").size()).isEqualTo(20);
        assertThat(list.at("/items/0/slug").asString()).isEqualTo("tool-21");
        assertThat(list.at("/links"))
                .isEqualTo(MAPPER.readTree("""
                                           {"self": "/api/v1/projects?q=tool&sort=name&size=20&page=2",
                                            "first": "/api/v1/projects?q=tool&sort=name&size=20",
                                            "previous": "/api/v1/projects?q=tool&sort=name&size=20",
                                            "next": "/api/v1/projects?q=tool&sort=name&size=20&page=3",
                                            "last": "/api/v1/projects?q=tool&sort=name&size=20&page=3"}"""));
    }

    @Test
    void thing(Site site) {
        assertThat(site.page("/api/v1/projects/superstring")).startsWith(
                "{\"kind\":\"project\",\"slug\":\"superstring\",\"name\":\"superstring\",\"summary\":\"Text on ropes.\",\"url\":\"https://www.github.com/acme/superstring/\",\"timesCovered\":2,\"firstCovered\":\"2024-03-04\",\"lastCovered\":\"2024-03-11\",\"page\":\"/projects/superstring\",\"self\":\"/api/v1/projects/superstring\",\"stars\":1234,\"flags\":[\"active\",\"archived\"],\"addresses\":[")
                .contains("\"calledHere\":\"superstring\"")
                .contains("\"page\":\"/episodes/little-snakes/12#segment-2\"");
        assertThat(site.page("/api/v1/people/ada-example")).contains("\"roles\":[\"author\"]");
    }

    @Test
    void episode(Site site) {
        assertThat(site.page("/api/v1/episodes/little-snakes/12")).contains("\"show\":\"little-snakes\"")
                .contains("\"audio\":\"https://cdn.example/12.mp3\"")
                .contains(
                        "\"guests\":[{\"name\":\"Ada Example\",\"role\":\"guest\"},{\"name\":\"Sam Host\",\"role\":\"host\"}]")
                .contains("\"segment\":2,\"kind\":\"topic\",\"title\":\"superstring\",\"presenter\":\"Sam\"")
                .contains("\"next\":\"/api/v1/episodes/little-snakes/13\"");
    }

    @Test
    void episodes(Site site) {
        assertThat(site.page("/api/v1/episodes?sort=oldest&size=1")).contains("\"slug\":\"12\"").contains(
                "\"next\":\"/api/v1/episodes?sort=oldest&size=1&page=2\"");
    }

    @Test
    void search(Site site) {
        assertThat(site.page("/api/v1/search?q=why")).startsWith(
                "{\"query\":\"why\",\"items\":[{\"kind\":\"article\",\"slug\":\"why-ropes\"");
    }

    @Test
    void beginsWithWhatThereIs(Site site) {
        assertThat(site.page("/api/v1")).contains("/api/v1/projects").contains("/api/v1/search?q={words}");
    }

    @Test
    void redirectsLikeThePages(Site site) {
        Answer answer = site.get("/api/v1/projects/old-rope");
        assertThat(answer.status()).isEqualTo(301);
        assertThat(answer.header("Location")).isEqualTo("/api/v1/projects/superstring");
    }

    @Test
    void explainsWhatIsWrong(Site site) {
        Answer bad = site.get("/api/v1/projects?size=1000");
        assertThat(bad.status()).isEqualTo(400);
        assertThat(bad.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(json(bad)).isEqualTo(
                MAPPER.readTree("""
                                {"type": "about:blank", "title": "That address does not add up", "status": 400,
                                 "detail": "“size” takes a whole number from 1 to 200."}"""));
        assertThat(site.page("/api/v1/search", 400)).contains("“q” takes the words to look for.");
        assertThat(site.page("/api/v1/projects/ropes", 404)).contains("\"status\":404").contains(
                "\"suggestions\":[{");
        assertThat(site.page("/api/v1/nonsense", 404)).contains("\"title\":\"Not in the catalogue\"");
    }
}
