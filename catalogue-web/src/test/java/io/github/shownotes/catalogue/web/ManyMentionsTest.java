package io.github.shownotes.catalogue.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

import org.junit.jupiter.api.Test;

import io.github.shownotes.catalogue.Catalogue;
import io.github.shownotes.catalogue.Settings;

class ManyMentionsTest {
    private static final String ROWS = """
                                       insert into show (id, slug, title) values (1, 'long', 'Long');
                                       insert into episode (id, show_id, episode_key, slug, number, title, published)
                                       values (1, 1, 'n1', '1', 1, 'All of it', '2024-03-04');
                                       insert into segment (id, episode_id, position, kind, title) values (1, 1, 0, 'topic', 'ropes');
                                       insert into entity (id, kind, slug, name, sort_name, times_covered)
                                       values (1, 'person', 'ada', 'Ada', 'ada', 1), (2, 'project', 'rope', 'rope', 'rope', 1);
                                       insert into mention (segment_id, position, entity_id, name, subject, roles, rule, quote, confidence)
                                       select 1, x, 1, 'Ada', false, 'mentioned', 'name', 'sentence ' || x || '.', 0.9 from system_range(1, 130);
                                       insert into mention (segment_id, position, entity_id, name, subject, roles, rule, quote, confidence)
                                       values (1, 0, 2, 'rope', true, '', 'link', 'rope', 0.9);
                                       """;

    private static Site site() throws SQLException {
        String url = Site.memory();
        Catalogue catalogue = Catalogue.open(Settings.database(url));
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute(ROWS);
        }
        return Site.of(catalogue);
    }

    @Test
    void comeInPages() throws SQLException {
        try (Site site = site()) {
            assertThat(site.page("/people/ada")).contains("Named in 1 episode")
                    .contains("Mentioned 130 times.")
                    .contains("href=\"/people/ada?page=2#mentions\" rel=\"next\"")
                    .contains("sentence 100.")
                    .doesNotContain("sentence 101.");
            assertThat(site.page("/people/ada?page=2")).contains("sentence 101.")
                    .contains("sentence 130.")
                    .doesNotContain("sentence 100.")
                    .containsPattern("rel=\"canonical\" href=\"http://[^\"]+/people/ada\\?page=2\"");
            assertThat(site.page("/people/ada?page=3", 404)).contains("end with page 2");
            assertThat(site.page("/people/ada?page=x", 400)).contains("takes a whole number");
            assertThat(site.page("/projects/rope")).doesNotContain("aria-label=\"Pages\"");
        }
    }

    @Test
    void comeInPagesForProgramsToo() throws SQLException {
        try (Site site = site()) {
            assertThat(site.page("/api/v1/people/ada")).contains("\"mentionTotal\":130")
                    .contains("\"next\":\"/api/v1/people/ada?page=2\"");
            assertThat(site.page("/api/v1/people/ada?page=2")).contains("sentence 101.")
                    .contains("\"previous\":\"/api/v1/people/ada\"")
                    .contains("\"next\":null");
            assertThat(site.page("/api/v1/people/ada?page=3", 404)).contains("end with page 2");
        }
    }
}
