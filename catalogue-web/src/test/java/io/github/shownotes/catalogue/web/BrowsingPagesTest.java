package io.github.shownotes.catalogue.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// The pages that are not about one thing or one episode, and what the others tell beyond the notes.
@ExtendWith(SampleSite.class)
class BrowsingPagesTest {
    @Test
    void aProjectShowsFactsWithTheirDateAndFlagsWithTheirEvidence(Site site) {
        assertThat(site.page("/projects/superstring")).contains("<dt>Licence</dt><dd>MIT</dd>")
                .contains("As of <time datetime=\"2025-01-02\">")
                .contains("The repository says &lt;archived&gt;.")
                .contains("data-copy=\"pip install superstring\"")
                .contains("href=\"/categories/text-tools\">Text &lt;tools&gt;</a>");
    }

    @Test
    void aProjectShowsWhatBecameOfIt(Site site) {
        assertThat(site.page("/projects/superstring")).contains("It was 3 years old when it was covered first.")
                .containsSubsequence("Stars</th>", "900", "1,234", "Version</th>", "1.0", "2.1")
                .doesNotContain("<th scope=\"row\">Forks</th>");
    }

    @Test
    void aProjectNamesItsNeighbours(Site site) {
        assertThat(site.page("/projects/superstring")).containsSubsequence("People", "href=\"/people/ada-example\"",
                "Articles about it", "href=\"/articles/why-ropes\"", "Where this comes from", "the notes link it");
    }

    @Test
    void anArticleNamesItsAuthorAndItsSubject(Site site) {
        assertThat(site.page("/articles/why-ropes")).contains("by <a href=\"/people/ada-example\">Ada Example</a>")
                .containsSubsequence("About</h2>", "href=\"/projects/superstring\"");
        assertThat(site.page("/people/ada-example")).containsSubsequence("Wrote", "href=\"/articles/why-ropes\"");
    }

    @Test
    void hostsWithoutADotAreExamplesAndNoLinks(Site site) {
        assertThat(site.page("/links")).contains("3 links checked").doesNotContain("localhost");
        assertThat(site.page("/links/all")).contains("4 links").doesNotContain("localhost");
        assertThat(site.page("/api/v1/links")).doesNotContain("localhost");
        assertThat(site.page("/episodes/little-snakes/13")).doesNotContain("href=\"http://localhost");
    }

    @Test
    void deadLinksLeadToTheirArchivedCopies(Site site) {
        assertThat(site.page("/links")).contains("Dead links").contains("blog.example/ropes</a>")
                .contains("dead since 1 Jun 2024")
                .contains("href=\"https://web.archive.org/web/2020/https://blog.example/ropes\"")
                .contains("href=\"/episodes/little-snakes/12\"")
                .doesNotContain("javascript:");
        assertThat(site.page("/links?state=alive")).contains("github.com/acme/superstring</a>");
        assertThat(site.page("/episodes/little-snakes/12")).contains("archived copy");
        site.page("/links?state=lost", 400);
        site.page("/links?page=9", 404);
    }

    @Test
    void categoriesListTheirProjects(Site site) {
        assertThat(site.page("/categories")).contains("href=\"/categories/text-tools\"").contains("2 projects");
        assertThat(site.page("/categories/text-tools")).contains("<h1>Text &lt;tools&gt;</h1>")
                .contains("href=\"/projects/superstring\"")
                .contains("<svg")
                .containsSubsequence("<th scope=\"row\">2024</th>", "3</td>");
        site.page("/categories/none", 404);
    }

    @Test
    void presentersShowWhatTheyBrought(Site site) {
        assertThat(site.page("/presenters")).contains("href=\"/presenters/sam\"");
        assertThat(site.page("/presenters/sam")).contains("href=\"/episodes/little-snakes/12#segment-2\"")
                .containsSubsequence("Projects brought most", "href=\"/projects/superstring\"");
        site.page("/presenters/nobody", 404);
    }

    @Test
    void yearsShowTheirEpisodes(Site site) {
        assertThat(site.page("/years/2024")).contains("2 episodes with")
                .containsSubsequence("href=\"/episodes/little-snakes/13\"", "href=\"/episodes/little-snakes/12\"")
                .containsSubsequence("Most covered", "superstring");
        site.page("/years/1999", 404);
        site.page("/years/soon", 404);
    }

    @Test
    void comparesProjectsByAnyOfTheirNames(Site site) {
        assertThat(site.page("/compare?p=Superstring&p=tool-01&p=&p=zebra"))
                .containsSubsequence("<th scope=\"col\"><a href=\"/projects/superstring\">", "Tool 01")
                .containsSubsequence("Stars</th><td>1,234</td><td>", "–")
                .contains("Not in the catalogue: <a href=\"/search?q=zebra\">zebra</a>")
                .contains("1 episode mentions all of them");
        assertThat(site.page("/compare")).contains("<h1>Compare projects</h1>");
        site.page("/compare?p=a&p=b&p=c&p=d&p=e", 400);
    }

    @Test
    void statisticsHaveATableForEveryChart(Site site) {
        String page = site.page("/stats");
        assertThat(page).contains("Link rot").contains("the highest at 2024");
        assertThat(page.split("role=\"img\"", -1)).hasSameSizeAs(page.split("as a table</summary>", -1));
    }

    @Test
    void theFrontPageShowsCategoriesAndChanges(Site site) {
        assertThat(site.page("/")).containsSubsequence("What changed", "href=\"/projects/superstring\"", "archived",
                "blog.example/ropes", "dead", "Categories", "href=\"/categories/text-tools\"");
    }

    @Test
    void programsAreToldWhatAPageIsAbout(Site site) {
        assertThat(site.page("/projects/superstring")).contains("\"@type\":\"SoftwareSourceCode\"")
                .contains("\"codeRepository\":\"https://github.com/acme/superstring\"")
                .contains("<meta name=\"description\" content=\"Text on ropes. Covered in 2 episodes in 2024.\">");
        assertThat(site.page("/people/ada-example")).contains("\"@type\":\"Person\"");
        assertThat(site.page("/episodes/little-snakes/12")).contains("\"@type\":\"PodcastEpisode\"")
                .contains("\"partOfSeries\":{\"@type\":\"PodcastSeries\",\"name\":\"Little Snakes\"}");
        assertThat(site.page("/projects/script")).contains("\"name\":\"\\u003cscript\\u003ealert(1)");
    }
}
