package io.github.shownotes.catalogue.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SampleSite.class)
class ListsTest {
    private static final Pattern ENTRY = Pattern.compile("class=\"entry\"><a class=\"name\" href=\"([^\"]*)\"");

    private static List<String> entries(String page) {
        return ENTRY.matcher(page).results().map(match -> match.group(1)).toList();
    }

    @Test
    void beginWithTheLastCovered(Site site) {
        String page = site.page("/projects");
        assertThat(entries(page)).hasSize(50).startsWith("/projects/script", "/projects/superstring",
                "/projects/tool-01");
        assertThat(page).contains("62 projects").contains("<h2>2024</h2>");
    }

    @Test
    void leadToTheirOtherPages(Site site) {
        assertThat(site.page("/projects")).contains("href=\"/projects?page=2\" rel=\"next\"").doesNotContain(
                "rel=\"prev\"");
        String second = site.page("/projects?page=2");
        assertThat(entries(second)).hasSize(12).endsWith("/projects/tool-60");
        assertThat(second).contains("href=\"/projects\" rel=\"prev\"")
                .doesNotContain("rel=\"next\"")
                .contains("aria-label=\"Page 2\" aria-current=\"page\"");
    }

    @Test
    void areSortedAsTheAddressSays(Site site) {
        assertThat(entries(site.page("/projects?sort=name"))).startsWith("/projects/script", "/projects/superstring",
                "/projects/tool-01");
        assertThat(entries(site.page("/projects?sort=times-covered"))).startsWith("/projects/superstring");
        assertThat(entries(site.page("/projects?sort=first-covered"))).startsWith("/projects/script",
                "/projects/superstring");
        assertThat(site.page("/projects?sort=name&page=2")).contains("href=\"/projects?sort=name\" rel=\"prev\"");
    }

    @Test
    void markHowTheyAreSorted(Site site) {
        assertThat(site.page("/projects?sort=name"))
                .contains("<a href=\"/projects?sort=name\" aria-current=\"true\">name</a>")
                .contains("<a href=\"/projects\">last covered</a>");
    }

    @Test
    void haveHeadingsLikeAnIndex(Site site) {
        assertThat(site.page("/people?sort=name")).contains("<h2>A</h2>").contains("<h2>E</h2>");
        assertThat(site.page("/projects?sort=times-covered")).contains("<h2>2 to 4 episodes</h2>").contains(
                "<h2>One episode</h2>");
        assertThat(site.page("/people")).contains("<h2>No date</h2>");
    }

    @Test
    void giveTheEpisodesWhereAThingStands(Site site) {
        assertThat(site.page("/projects")).containsSubsequence("href=\"/episodes/little-snakes/13\"", ">13</a>",
                "href=\"/episodes/little-snakes/12\"", ">12</a>");
    }

    @Test
    void areFilteredByName(Site site) {
        String page = site.page("/projects?q=TOOL+0");
        assertThat(entries(page)).hasSize(9);
        assertThat(page).contains("9 projects matching “TOOL 0”")
                .contains("value=\"TOOL 0\"")
                .contains("href=\"/projects?q=TOOL+0&amp;sort=name\"");
    }

    @Test
    void sayWhatToTryWhenNothingMatches(Site site) {
        assertThat(site.page("/articles?q=zebra")).contains("0 articles matching “zebra”").contains(
                "href=\"/search?q=zebra\"");
    }

    @Test
    void ignoreParametersTheyDoNotKnow(Site site) {
        assertThat(entries(site.page("/articles?utm_source=x"))).containsExactly("/articles/why-ropes");
    }

    @Test
    void listEpisodesNewestFirst(Site site) {
        assertThat(entries(site.page("/episodes"))).containsExactly("/episodes/little-snakes/13",
                "/episodes/little-snakes/12", "/episodes/little-snakes/a-bonus");
        assertThat(entries(site.page("/episodes?sort=title"))).hasSize(3).endsWith("/episodes/little-snakes/12");
        assertThat(site.page("/episodes")).contains("61 projects, 1 article, 1 person");
    }

    @Test
    void marksWhereInTheSiteTheyAre(Site site) {
        assertThat(site.page("/projects")).contains("<a href=\"/projects\" aria-current=\"page\">Projects</a>")
                .contains("<a href=\"/articles\">Articles</a>");
        assertThat(site.page("/projects/superstring")).contains(
                "<a href=\"/projects\" aria-current=\"true\">Projects</a>");
    }

    @Test
    void nameTheirOneAddress(Site site) {
        String home = "http://127.0.0.1:" + site.running().port();
        assertThat(site.page("/projects?utm_source=x&sort=last-covered&page=1")).contains(
                "<link rel=\"canonical\" href=\"" + home + "/projects\">");
        assertThat(site.page("/projects?page=2&q=&sort=name")).contains("<meta property=\"og:url\" content=\"" + home
                + "/projects?sort=name&amp;page=2\">");
        assertThat(site.page("/projects/superstring?x")).contains("href=\"" + home + "/projects/superstring\">");
    }
}
