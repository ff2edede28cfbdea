package io.github.shownotes.catalogue.web.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutsideLinkTest {
    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "javascript:alert(1)", "JavaScript:alert(1)", " javascript:alert(1)",
        "data:text/html,x",
        "vbscript:x", "//evil.example", "/local", "mailto:a@b.example", "ftp://host/", "http:", "http://", "https:///x",
        "java\nscript:alert(1)", "\u0001javascript:alert(1)", "file:///etc/passwd", "word",
        "http://localhost:8000/x", "http://and"})
    void thereIsNone(String address) {
        assertThat(OutsideLink.to(address)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"https://www.example.org/, example.org, example.org",
        "HTTP://Example.org/A, Example.org, Example.org/A",
        "https://example.org/a?b=c#d, example.org, example.org/a?b=c#d",
        "'https://example.org/a b|c', example.org, example.org/a b|c",
        "https://user@example.org:8080/x, example.org, example.org:8080/x",
        "https://de.wikipedia.org/wiki/Größe, de.wikipedia.org, de.wikipedia.org/wiki/Größe"})
    void namesHostAndLabel(String address, String host, String label) {
        assertThat(OutsideLink.to(address)).hasValueSatisfying(link -> {
            assertThat(link.href()).isEqualTo(address);
            assertThat(link.host()).isEqualTo(host);
            assertThat(link.label()).isEqualTo(label);
        });
    }
}
