package io.github.shownotes.catalogue.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Waiting for the database is for threads that have nothing else to do; when it hangs or is away, readers are told.
class BlockingTest {
    private static final List<String> PAGES = List.of("/", "/projects", "/projects?year=2024", "/projects/superstring",
            "/articles", "/articles/why-ropes", "/people", "/people/ada-example", "/episodes",
            "/episodes/little-snakes/12", "/categories", "/presenters", "/years", "/stats", "/links",
            "/search?q=string",
            "/compare?project=superstring", "/feed.atom", "/sitemap.xml", "/api", "/api/v1/projects", "/api/v1/counts",
            "/api/v1/projects/superstring", "/api/v1/search?q=string", "/api/v1/changes", "/api/v1/categories",
            "/projects/no-such-thing");

    @SuppressWarnings("NullAway.Init")
    private static WatchedDatabase database;
    @SuppressWarnings("NullAway.Init")
    private static Site site;

    @BeforeAll
    static void open() throws IOException, SQLException {
        System.setProperty("catalogue.time-limit", "PT8S");
        database = new WatchedDatabase();
        site = Site.ofSample();
    }

    @AfterAll
    static void close() throws SQLException {
        System.clearProperty("catalogue.time-limit");
        database.release();
        site.close();
        database.close();
    }

    @AfterEach
    void release() {
        database.release();
    }

    @Test
    void noPageWaitsForTheDatabaseOnTheEventLoop() {
        PAGES.forEach(page -> assertThat(site.get(page).status()).as(page).isIn(200, 404));
        assertThat(database.threads()).as("it was used at all").isNotEmpty();
        assertThat(database.threads()).filteredOn(thread -> thread.contains("reactor") || thread.contains("nio"))
                .isEmpty();
    }

    @Test
    void aDatabaseThatIsAwayMeansComeBackSoon() {
        database.fail();
        for (String page : List.of("/projects/superstring?away", "/api/v1/projects/superstring?away")) {
            Answer answer = site.get(page);
            assertThat(answer.status()).as(page).isEqualTo(503);
            assertThat(answer.header("Retry-After")).isEqualTo("10");
        }
    }

    @Test
    void aDatabaseThatHangsMeansComeBackSoonToo() {
        database.hang();
        Answer answer = site.get("/projects/superstring?hangs");
        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.header("Retry-After")).isEqualTo("10");
        assertThat(answer.text()).contains("Back in a moment");
        assertThat(site.get("/robots.txt").status()).as("what needs no database").isEqualTo(200);
        database.release();
        assertThat(site.get("/projects/superstring?again").status()).isEqualTo(200);
    }
}
