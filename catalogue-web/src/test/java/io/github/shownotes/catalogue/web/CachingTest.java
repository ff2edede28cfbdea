package io.github.shownotes.catalogue.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.github.shownotes.catalogue.Catalogue;
import io.github.shownotes.catalogue.Settings;

@ExtendWith(SampleSite.class)
class CachingTest {
    @ParameterizedTest
    @ValueSource(strings = {"/projects", "/projects/superstring", "/search?q=rope", "/api/v1/projects", "/feed.atom"})
    void whatIsKnownIsNotSentAgain(String path, Site site) {
        Answer first = site.get(path);
        Answer second = site.get(path);
        assertThat(second.header("ETag")).isEqualTo(first.header("ETag")).startsWith("W/\"");
        assertThat(second.text()).isEqualTo(first.text());
        Answer known = site.send(site.request(path).header("If-None-Match", first.header("ETag")).GET());
        assertThat(known.status()).isEqualTo(304);
        assertThat(known.text()).isEmpty();
    }

    @Test
    void headHasTheLengthOfTheBody(Site site) {
        site.get("/projects");
        Answer head = site.send(site.request("/projects").HEAD());
        assertThat(head.status()).isEqualTo(200);
        assertThat(Integer.parseInt(head.header("Content-Length"))).isGreaterThan(1_000);
    }

    @Test
    void partsAndWholesAndFormsAreNotMixedUp(Site site) {
        String html = site.get("/projects").text();
        Answer json = site.send(site.request("/projects").header("Accept", "application/json").GET());
        assertThat(html).contains("<!doctype html>");
        assertThat(json.status()).isEqualTo(303);
        assertThat(json.header("Location")).isEqualTo("/projects.json");
    }

    @Test
    void aChangeIsSeen() throws Exception {
        String url = Site.memory();
        try (Site site = Site.of(Catalogue.open(Settings.database(url)));
                Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            assertThat(site.page("/episodes")).contains("0 episodes");
            statement.execute("insert into show (id, slug, title) values (1, 's', 'S')");
            statement.execute(
                    "insert into episode (id, show_id, episode_key, slug, title) values (1, 1, 'k', 'one', 'The one')");
            statement.execute("update catalogue_revision set number = number + 1");
            long patience = System.nanoTime() + Duration.ofSeconds(20).toNanos();
            while (!site.page("/episodes").contains("The one") && System.nanoTime() < patience) {
                Thread.sleep(20);
            }
            assertThat(site.page("/episodes")).contains("1 episode").contains("The one");
        }
    }
}
