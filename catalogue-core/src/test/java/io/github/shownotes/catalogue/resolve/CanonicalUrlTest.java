package io.github.shownotes.catalogue.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalUrlTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|',
            textBlock = """
                        http://www.Example.org/Page/            | https://example.org/Page
                        https://example.org:443/Page#part       | https://example.org/Page
                        http://example.org:80                   | https://example.org
                        https://example.org:8080/               | https://example.org:8080
                        //example.org/a//b                      | https://example.org/a/b
                        example.org/a                           | https://example.org/a
                        https://example.org/a?utm_source=x&b=1  | https://example.org/a?b=1
                        https://example.org/a?b=1&UTM_Medium=y  | https://example.org/a?b=1
                        https://example.org/?WT.mc_id=x&fbclid=y | https://example.org
                        https://example.org/?q=                 | https://example.org?q=
                        https://example.org/%7euser/%c3%a4      | https://example.org/~user/%C3%A4
                        https://münchen.example/ä               | https://xn--mnchen-3ya.example/ä
                        https://example.org./                   | https://example.org
                        https://GitHub.com/Owner/Name/blob/main/README.md | https://github.com/owner/name/blob/main/README.md
                        https://pypi.python.org/pypi/Flask      | https://pypi.org/pypi/flask
                        https://x.com/SomeBody/status/1?s=20    | https://twitter.com/somebody/status/1
                        https://mobile.twitter.com/a            | https://twitter.com/a
                        https://app.example.org/#/page/1        | https://app.example.org#/page/1
                        https://www.com/                        | https://www.com
                        """)
    void foldsTheManySpellings(String written, String canonical) {
        assertThat(CanonicalUrl.of(written).text()).isEqualTo(canonical);
        assertThat(CanonicalUrl.of(canonical).text()).isEqualTo(canonical);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "mailto:a@example.org", "http://", "https:///path", "not an address", "#part",
        "javascript:alert(1)", "http://a b/", "/relative/path", "http://user:secret@example.org/", "http://[::1"})
    void leavesWhatIsNoWebAddressAsItIs(String written) {
        CanonicalUrl url = CanonicalUrl.of(written);
        assertThat(url.isWeb() ? "" : url.text()).isEqualTo(url.isWeb() ? "" : written.strip());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|',
            textBlock = """
                        http://www.Example.org/Page/#part               | http://www.Example.org/Page/#part
                        http://www.a.org/x?utm_source=y&b=1#part        | http://www.a.org/x?b=1#part
                        https://a.org/x/?fbclid=y                       | https://a.org/x/
                        https://a.org/#what?utm_source=y                | https://a.org/#what?utm_source=y
                        www.a.org/x                                     | https://a.org/x
                        mailto:a@a.org                                  | mailto:a@a.org
                        """)
    void linksStayAsTheyAreButForTracking(String written, String linked) {
        assertThat(CanonicalUrl.linkable(written)).isEqualTo(linked);
    }

    @Test
    void neverThrows() {
        var random = new Random(7);
        String parts = "htps:/.?#&=%@[]{}ü\u0000\ud83d\udc0dwxyz0. -_~\n\t";
        for (int i = 0; i < 20_000; i++) {
            var text = new StringBuilder(random.nextBoolean() ? "https://" : "");
            for (int length = random.nextInt(40); length > 0; length--) {
                text.append(parts.charAt(random.nextInt(parts.length())));
            }
            CanonicalUrl url = CanonicalUrl.of(text.toString());
            CanonicalUrl.linkable(text.toString());
            Addresses.project(url);
            Addresses.article(url);
            Addresses.person(url);
            assertThat(CanonicalUrl.of(url.text()).text()).as("of %s", text).isEqualTo(url.text());
        }
    }

    @Test
    void longAddressesStayApartInTheIndex() {
        String start = "https://example.org/" + "a".repeat(5000);
        assertThat(CanonicalUrl.of(start + "1").indexed()).hasSizeLessThanOrEqualTo(500)
                .isNotEqualTo(CanonicalUrl.of(start
                        + "2").indexed());
    }
}
