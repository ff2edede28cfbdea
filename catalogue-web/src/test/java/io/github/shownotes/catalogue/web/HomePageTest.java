package io.github.shownotes.catalogue.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SampleSite.class)
class HomePageTest {
    @Test
    void namesTheShowAndCountsWhatItHolds(Site site) {
        assertThat(site.page("/")).contains("<h1>Everything Little Snakes ever covered</h1>")
                .contains("<a href=\"/projects\">62 projects</a>")
                .contains("<a href=\"/articles\">1 article</a>")
                .contains("<a href=\"/people\">2 people</a>")
                .contains("<a href=\"/episodes\">3 episodes</a>");
    }

    @Test
    void hasOneSearchBox(Site site) {
        assertThat(site.page("/")).containsOnlyOnce("role=\"search\"").contains("action=\"/search\"");
    }

    @Test
    void showsTheNewestEpisodeWithWhatItCovered(Site site) {
        assertThat(site.page("/")).contains("href=\"/episodes/little-snakes/13\">Episode 13</a>")
                .contains("<time datetime=\"2024-03-11\">11 March 2024</time>")
                .contains("href=\"/projects/superstring\">superstring</a>");
    }

    @Test
    void listsNewAndMostCoveredProjects(Site site) {
        String page = site.page("/");
        assertThat(page.substring(page.indexOf("New projects"), page.indexOf("Most covered")))
                .contains("href=\"/projects/script\"");
        assertThat(page.substring(page.indexOf("Most covered"))).contains("superstring</a>").contains("2 episodes");
    }

    @Test
    void saysWhatToDoWhileThereIsNothing() {
        try (Site empty = Site.ofNothing()) {
            assertThat(empty.page("/")).contains("Nothing here yet").contains("catalogue ingest");
            assertThat(empty.page("/projects")).contains("Nothing here yet");
            assertThat(empty.page("/episodes")).contains("Nothing here yet");
            assertThat(empty.page("/api/v1/projects")).contains("\"items\":[]");
        }
    }
}
