package io.github.shownotes.catalogue.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SampleSite.class)
class EpisodePageTest {
    private static final String ROPES = "/episodes/little-snakes/12";

    @Test
    void showsTheSegmentsInOrder(Site site) {
        assertThat(site.page(ROPES)).containsSubsequence("Little Snakes · episode 12", "<h1>The rope trick</h1>",
                "4 March 2024", "Strings made of strings.", "id=\"segment-1\"", "Guests", "id=\"segment-2\"", "Sam",
                "superstring", "id=\"segment-3\"", "Sixty tools", "<span class=\"label\">Extras</span>");
    }

    @Test
    void leadsToTheRecording(Site site) {
        assertThat(site.page(ROPES))
                .contains(
                        "<a class=\"outside\" href=\"https://cdn.example/12.mp3\" rel=\"nofollow noopener\">Listen</a>")
                .doesNotContain("<audio");
        assertThat(site.page("/episodes/little-snakes/13")).doesNotContain("Listen");
    }

    @Test
    void namesGuestsOnceAndLinksThoseItKnows(Site site) {
        assertThat(site.page(ROPES))
                .contains("<a href=\"/people/ada-example\">Ada Example</a> <span class=\"label\">guest</span>")
                .contains("Sam Host <span class=\"label\">host</span>")
                .doesNotContain("ada example");
    }

    @Test
    void linksWhatTheSegmentsName(Site site) {
        assertThat(site.page(ROPES))
                .contains("<a class=\"name subject\" href=\"/projects/superstring\">superstring</a>")
                .contains("href=\"/articles/why-ropes\">Why ropes?</a>")
                .contains("href=\"/projects/tool-60\">Tool 60</a>");
    }

    @Test
    void showsEachLinkOnceBesideTheNameOrAmongTheLinks(Site site) {
        assertThat(site.page(ROPES)).containsOnlyOnce("href=\"https://github.com/acme/superstring\"")
                .containsSubsequence(">a long read</a> <span class=\"flag bad\">dead since 1 Jun 2024</span>",
                        "archived copy</a> <span class=\"host\">blog.example</span>");
    }

    @Test
    void leadsToTheEpisodesBeforeAndAfter(Site site) {
        assertThat(site.page(ROPES)).containsSubsequence("rel=\"next\" href=\"/episodes/little-snakes/13\"",
                "Episode 13");
        assertThat(site.page("/episodes/little-snakes/13"))
                .contains("rel=\"prev\" href=\"/episodes/little-snakes/12\"");
    }

    @Test
    void copesWithAnEpisodeWithoutNumberAndDate(Site site) {
        assertThat(site.page("/episodes/little-snakes/a-bonus")).contains("<h1>A &lt;b&gt;bonus&lt;/b&gt;</h1>")
                .contains("Joke")
                .doesNotContain("null");
    }

    @Test
    void redirectsFromAnotherSpelling(Site site) {
        Answer answer = site.get("/episodes/Little-Snakes/A-Bonus");
        assertThat(answer.status()).isEqualTo(301);
        assertThat(answer.header("Location")).isEqualTo("/episodes/little-snakes/a-bonus");
    }

    @Test
    void saysWhenThereIsNone(Site site) {
        assertThat(site.page("/episodes/little-snakes/99", 404)).contains("There is no episode “99”");
        assertThat(site.page("/episodes/nobody/12", 404)).contains("There is no episode");
    }
}
