package io.github.shownotes.catalogue.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(SampleSite.class)
class ThingPagesTest {
    @Test
    void showAProjectWithItsAddresses(Site site) {
        assertThat(site.page("/projects/superstring")).contains("<title>superstring · Catalogue</title>")
                .contains("<h1>superstring</h1>")
                .contains("Text on ropes.")
                .containsOnlyOnce(">github.com/acme/superstring</a>")
                .contains("href=\"https://docs.example/superstring\" rel=\"nofollow noopener\"")
                .contains("Covered in 2 episodes, first on <time datetime=\"2024-03-04\">4 March 2024</time>, last on");
    }

    @Test
    void showEveryMentionWhereItStands(Site site) {
        assertThat(site.page("/projects/superstring")).containsSubsequence("11 Mar 2024",
                "href=\"/episodes/little-snakes/13#segment-1\"", "Episode 13",
                "brought by <a href=\"/presenters/kim\">Kim</a>",
                "We had <em>superstring</em> before.", "4 Mar 2024", "href=\"/episodes/little-snakes/12#segment-2\"",
                "12 The rope trick", "brought by <a href=\"/presenters/sam\">Sam</a>");
    }

    @Test
    void leaveCandidatesOut(Site site) {
        assertThat(site.page("/projects/superstring")).doesNotContain("walks into a bar");
    }

    @Test
    void emphasiseTheNameAndNothingElse(Site site) {
        assertThat(site.page("/projects/superstring")).contains(
                "<em>Superstring</em> keeps &lt;i&gt;text&lt;/i&gt; on ropes &amp; is quick; superstrings are more.");
    }

    @Test
    void showAnArticleAndAPerson(Site site) {
        assertThat(site.page("/articles/why-ropes")).contains("<h1>Why ropes?</h1>")
                .contains("https://blog.example/ropes?a=1&amp;b=&#34;2&#34;");
        assertThat(site.page("/people/ada-example")).contains("<h1>Ada Example</h1>")
                .contains("<span class=\"label\">guest</span>")
                .contains("<span class=\"label\">author</span>")
                .contains("by <em>Ada</em>.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/projects/old-rope", "/projects/SuperString", "/projects/superstring/"})
    void redirectFromOldSlugsAndOtherSpellings(String path, Site site) {
        Answer answer = site.get(path);
        assertThat(answer.status()).isEqualTo(301);
        assertThat(answer.header("Location")).isEqualTo("/projects/superstring");
    }

    @Test
    void redirectToWhatBecameAThingOfAnotherKind(Site site) {
        Answer answer = site.get("/projects/why-ropes");
        assertThat(answer.status()).isEqualTo(301);
        assertThat(answer.header("Location")).isEqualTo("/articles/why-ropes");
        assertThat(site.get("/api/v1/projects/why-ropes").header("Location")).isEqualTo("/api/v1/articles/why-ropes");
    }

    @Test
    void suggestWhatWasMeant(Site site) {
        assertThat(site.page("/projects/ada-something", 404)).contains("There is no project “ada-something”")
                .contains("Perhaps you meant")
                .contains("href=\"/people/ada-example\"");
        assertThat(site.page("/projects/supperstring", 404)).contains("href=\"/projects/superstring\"");
        assertThat(site.page("/people/zzzz", 404)).contains("There is no person “zzzz”").doesNotContain(
                "Perhaps you meant");
    }
}
