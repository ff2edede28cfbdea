package io.github.shownotes.catalogue.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(SampleSite.class)
class FacetsTest {
    @Test
    void narrowAListAndCanBeTakenBack(Site site) {
        assertThat(site.page("/projects")).contains("<h3>Presenter</h3>").contains("href=\"/projects?presenter=Kim\"");
        assertThat(site.page("/projects?presenter=Kim")).contains("2 projects").contains("Presenter: Kim")
                .contains("<a href=\"/projects\" rel=\"nofollow\" aria-current=\"true\">Kim</a>");
    }

    @Test
    void mayBeTypedAsFilters(Site site) {
        assertThat(site.page("/projects?q=superstring+presenter:kim")).contains("1 project").contains(
                "name=\"presenter\" value=\"kim\"");
    }

    @Test
    void sayWhatToGiveUpWhenNothingFits(Site site) {
        assertThat(site.page("/projects?year=2019&q=superstring")).contains("0 projects")
                .contains("Without year 2019")
                .contains("href=\"/projects?q=superstring\"");
    }

    @ParameterizedTest
    @CsvSource({"/projects.csv?presenter=Kim, text/csv, 3", "/episodes.csv, text/csv, 4", "/links.csv, text/csv, 5",
        "/people.json, application/json, 1"})
    void listsComeAsFiles(String path, String type, int lines, Site site) {
        Answer answer = site.get(path);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).startsWith(type);
        assertThat(answer.text().lines()).hasSize(lines);
    }

    @Test
    void aCellIsNeverAFormula(Site site) {
        assertThat(site.page("/projects.csv")).contains("superstring").doesNotContainPattern("(?m)(^|,)[=@+-]");
    }

    @Test
    void healthIsOnAPortOfItsOwn(Site site) throws Exception {
        assertThat(site.get("/actuator/health").status()).isEqualTo(404);
        URI health = site.running().management();
        try (HttpClient client = HttpClient.newHttpClient()) {
            assertThat(client.send(HttpRequest.newBuilder(health).build(), BodyHandlers.ofString()).body()).contains(
                    "\"UP\"");
            assertThat(client.send(HttpRequest.newBuilder(health.resolve("/actuator/metrics")).build(), BodyHandlers
                    .ofString()).body()).contains("jvm.memory.used");
        }
    }
}
