package io.github.shownotes.catalogue.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

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
