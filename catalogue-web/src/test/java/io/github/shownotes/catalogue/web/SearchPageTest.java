package io.github.shownotes.catalogue.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(SampleSite.class)
class SearchPageTest {
    @Test
    void asksForWordsFirst(Site site) {
        assertThat(site.page("/search")).containsOnlyOnce("role=\"search\"").doesNotContain("Nothing found");
    }

    @Test
    void findsThingsOfEveryKind(Site site) {
        assertThat(site.page("/search?q=ropes")).contains("matches for “ropes”")
                .contains("href=\"/articles/why-ropes\"")
                .contains("<h2>Articles</h2>")
                .contains("href=\"/projects/superstring\"")
                .contains("<h2>Projects</h2>");
    }

    @ParameterizedTest
    @CsvSource({"kind:project year:2024 presenter:kim license:mit flag:archived, true",
        "kind:project year:2024 licence:mit category:text language:python package:yes show:little, true",
        "superstring kind:projects presenter:\"Kim\", true", "kind:article presenter:kim license:mit, false",
        "kind:project year:2023 presenter:kim license:mit, false", "kind:project presenter:kim license:gpl, false",
        "kind:project presenter:lee license:mit flag:archived, false"})
    void narrowsByFilters(String query, boolean found, Site site) {
        String page = site.page("/search?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
        if (found) {
            assertThat(page).contains("1 match for", "href=\"/projects/superstring\"");
        } else {
            assertThat(page).contains("Nothing found");
        }
    }

    @Test
    void wordsThatNeverStandTogetherStillFindSomething(Site site) {
        assertThat(site.page("/search?q=superstring+60")).contains("as nothing has all of “superstring 60”")
                .contains("href=\"/projects/superstring\"")
                .contains("href=\"/projects/tool-60\"");
        assertThat(site.page("/projects?q=superstring+60")).contains("with some of the words “superstring 60”")
                .contains("href=\"/projects/superstring\"");
        assertThat(site.page("/projects?q=superstrin")).contains(" matching “superstrin”");
        assertThat(site.page("/projects?q=superstrng")).contains(" like “superstrng”");
    }

    @Test
    void takesManyWordsAndSaysWhichAreTooMany(Site site) {
        String many = "the of and to in is it on as at by for or an a superstring";
        assertThat(site.page("/search?q=" + many.replace(' ', '+'))).contains("href=\"/projects/superstring\"")
                .doesNotContain("Only the first");
        assertThat(site.page("/search?q=" + many.replace(' ', '+') + "+zebra+Crossing"))
                .contains("Only the first 16 words were looked for, without “zebra crossing”.")
                .contains("href=\"/projects/superstring\"");
        assertThat(site.page("/projects?q=" + many.replace(' ', '+') + "+zebra"))
                .contains("Only the first 16 words were looked for, without “zebra”.");
        assertThat(site.page("/api/v1/search?q=" + many.replace(' ', '+') + "+zebra"))
                .contains("\"ignored\":[\"zebra\"]");
        assertThat(site.page("/api/v1/projects?q=" + many.replace(' ', '+') + "+zebra"))
                .contains("\"ignored\":[\"zebra\"]");
    }

    @Test
    void saysHowToGoOnWhenThereIsNothing(Site site) {
        assertThat(site.page("/search?q=zebra+crossing")).contains("Nothing found for “zebra crossing”").contains(
                "href=\"/projects?sort=name\"");
    }

    @Test
    void takesWhatPeopleTypeIntoTheAddress(Site site) {
        assertThat(site.page("/search?q=%C3%A9lan")).contains("href=\"/people/elan-example\"");
        assertThat(site.page("/search?q=%25_%27;--")).contains("Nothing found");
    }

    @Test
    void suggestsWhatMayBeMeantAndSaysHowMuch(Site site) {
        assertThat(site.page("/search/suggestions?q=supers")).contains("href=\"/projects/superstring\"")
                .contains("1 suggestion, use the arrow keys")
                .doesNotContain("<html");
        assertThat(site.page("/search/suggestions?q=zebra")).contains("No suggestions").doesNotContain("<li>");
        assertThat(site.page("/search/suggestions?q=")).doesNotContain("suggestions<");
    }
}
