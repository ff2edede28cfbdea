package io.github.shownotes.catalogue.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(SampleSite.class)
class SafetyTest {
    /// A script that is neither a file of the site nor data about the page.
    private static final String FOREIGN_SCRIPT = "<script(?! src=\"/assets/[a-z0-9.-]+\"(?: defer)?></script>"
            + "| type=\"application/ld\\+json\">[^<]*</script>)";

    @ParameterizedTest
    @ValueSource(strings = {"/", "/projects", "/projects/superstring", "/projects/none", "/projects?page=x", "/api/v1",
        "/api/v1/projects/none", "/robots.txt", "/favicon.ico", "/projects/old-rope", "/projects/"})
    void everyAnswerCarriesTheHeaders(String path, Site site) {
        Answer answer = site.get(path);
        assertThat(answer.header("Content-Security-Policy")).isEqualTo("default-src 'none'; style-src 'self'; "
                + "img-src 'self'; script-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("strict-origin-when-cross-origin");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/projects", "/projects?sort=name", "/projects/script", "/projects/superstring",
        "/episodes", "/episodes/little-snakes/12", "/episodes/little-snakes/13", "/search?q=script",
        "/search?q=%3Cscript%3Ealert(9)%3C/script%3E", "/projects?q=%22%3E%3Cscript%3Ealert(9)%3C/script%3E"})
    void nothingFromOutsideBecomesMarkup(String path, Site site) {
        assertThat(site.page(path)).doesNotContainPattern(FOREIGN_SCRIPT)
                .doesNotContain("<img")
                .doesNotContain("<b>")
                .doesNotContain("<me>")
                .doesNotContain("style=")
                .doesNotContainIgnoringCase("href=\"javascript:")
                .doesNotContainIgnoringCase("href=\"data:")
                .doesNotContainPattern("<[a-z]+ [^<>\"]*onerror");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nothing/%3Cscript%3Ealert(9)%3C/script%3E",
        "/projects/%3Cscript%3Ealert(9)%3C%2Fscript%3E",
        "/people/%3Cimg%20src=x%20onerror=alert(2)%3E"})
    void neitherDoesAnAddress(String path, Site site) {
        assertThat(site.page(path, 404)).doesNotContainPattern(FOREIGN_SCRIPT).doesNotContain("<img");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/projects/script", "/episodes/little-snakes/13", "/episodes/little-snakes/12"})
    void onlyWebAddressesAreLinks(String path, Site site) {
        assertThat(site.page(path)).doesNotContainPattern("href=\"(?!/|#|https?://)").doesNotContainPattern(
                "(?<!rel=\"canonical\" )href=\"https?://[^\"]*\"(?! rel=\"nofollow noopener\")");
    }

    @ParameterizedTest
    @ValueSource(strings = {"//evil.example/", "///evil.example/", "/%2F/evil.example/", "/\\evil.example/"})
    void redirectsStayHere(String path, Site site) throws Exception {
        assertThat(Raw.location(site.running().port(), path)).doesNotStartWith("//").doesNotStartWith("/\\")
                .doesNotContain(
                        "http");
    }
}
