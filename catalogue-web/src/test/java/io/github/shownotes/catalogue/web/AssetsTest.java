package io.github.shownotes.catalogue.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SampleSite.class)
class AssetsTest {
    private static final int MOST_BYTES_COMPRESSED = 80_000;

    @Test
    void areKeptForEverUnderNamesThatChange(Site site) {
        var files = Pattern.compile("/assets/[a-z]+-[0-9a-f]{12}\\.[a-z]+")
                .matcher(site.page("/"))
                .results()
                .map(match -> match.group())
                .toList();
        assertThat(files).hasSize(5);
        for (String file : files) {
            assertThat(site.get(file).header("Cache-Control")).isEqualTo("max-age=31536000, public, immutable");
        }
    }

    @Test
    void areSmallAllTogether(Site site) throws IOException {
        var files = Pattern.compile("/assets/[^\"]+").matcher(site.page("/")).results().map(match -> match.group())
                .toList();
        var compressed = new ByteArrayOutputStream();
        for (String file : files) {
            try (var out = new GZIPOutputStream(compressed)) {
                out.write(site.page(file).getBytes(StandardCharsets.UTF_8));
            }
        }
        assertThat(compressed.size()).isLessThan(MOST_BYTES_COMPRESSED);
    }

    @Test
    void theIconIsWhereBrowsersLook(Site site) {
        assertThat(site.get("/favicon.ico").header("Content-Type")).isEqualTo("image/svg+xml");
    }

    @Test
    void robotsMayReadThePages(Site site) {
        assertThat(site.page("/robots.txt")).contains("User-agent: *").contains("Disallow: /search").doesNotContain(
                "Disallow: /\n");
    }

    @Test
    void pagesAreCompressedForThoseWhoAsk(Site site) {
        assertThat(site.send(site.request("/projects").header("Accept-Encoding", "gzip")).header("Content-Encoding"))
                .isEqualTo("gzip");
    }
}
