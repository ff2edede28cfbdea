package io.github.shownotes.catalogue.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(SampleSite.class)
class ErrorsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"/projects?page=0 | “page” takes a whole number from 1",
        "/people?page=abc | “page” takes a whole number from 1",
        "/articles?page=99999999999999999999 | “page” takes a whole number from 1",
        "/projects?sort=weight | “sort” takes one of: last-covered, times-covered, first-covered, stars, name, relevance.",
        "/episodes?sort=name | “sort” takes one of: newest, oldest, title, relevance.",
        "/projects?year=20 | “year” takes four digits",
        "/projects?q=a%00b | “q” takes one line of text."})
    void bad(String path, String reason, Site site) {
        assertThat(site.page(path, 400)).contains("<h1>That address does not add up</h1>").contains(reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/episodes.json?year=abc", "/links.json?sort=weight", "/nothing.json",
        "/api/v1/projects?page=0"})
    void programsAreToldInTheirForm(String path, Site site) {
        Answer answer = site.get(path);
        assertThat(answer.status()).isBetween(400, 404);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.text()).startsWith("{\"type\":").contains("\"status\":" + answer.status());
    }

    @Test
    void tooLong(Site site) {
        assertThat(site.page("/search?q=" + "x".repeat(201), 400)).contains("at most 200 characters");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nothing", "/projects/a/b", "/assets/none.css", "/projects?page=3", "/episodes?page=2",
        "/api.html", "/episodes/little-snakes"})
    void missing(String path, Site site) {
        assertThat(site.page(path, 404)).contains("<h1>Not in the catalogue</h1>").contains("href=\"/\"");
    }

    @Test
    void onlyReading(Site site) {
        Answer answer = site.send(site.request("/projects").POST(BodyPublishers.noBody()));
        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.header("Allow")).contains("GET").contains("HEAD");
        assertThat(answer.text()).contains("<h1>Method Not Allowed</h1>").contains("can only be read");
    }

    @Test
    void headWithoutBody(Site site) {
        Answer answer = site.send(site.request("/projects").HEAD());
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text()).isEmpty();
    }

    @Test
    void longSlugsAreCut(Site site) {
        assertThat(site.page("/projects/" + "x".repeat(3000), 404)).hasSizeLessThan(3000).contains("xxx…”");
    }

    @Test
    void tellNothingOfWhatIsInside() {
        try (Site site = Site.ofNothing()) {
            site.catalogue().close();
            assertThat(site.page("/projects/none", 500)).contains("<h1>Something went wrong</h1>")
                    .doesNotContain("Hikari");
            assertThat(site.page("/api/v1/projects/none", 500)).contains("\"status\":500").doesNotContain("Hikari");
        }
    }
}
