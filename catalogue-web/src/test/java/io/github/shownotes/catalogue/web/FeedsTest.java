package io.github.shownotes.catalogue.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;

import javax.xml.parsers.DocumentBuilderFactory;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;

@ExtendWith(SampleSite.class)
class FeedsTest {
    @ParameterizedTest
    @ValueSource(strings = {"/feed.atom", "/changes.atom", "/projects/superstring/feed.atom",
        "/projects/script/feed.atom", "/people/ada-example/feed.atom", "/sitemap.xml", "/sitemap/projects-1.xml",
        "/sitemap/episodes-1.xml", "/opensearch.xml"})
    void areWellFormed(String path, Site site) throws Exception {
        DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(site.page(
                path))));
    }

    @Test
    void beginWithTheNewest(Site site) {
        assertThat(site.page("/feed.json")).containsSubsequence("/episodes/little-snakes/13",
                "/episodes/little-snakes/12");
        assertThat(site.page("/feed.atom")).contains("http://127.0.0.1:" + site.running().port()
                + "/projects/superstring");
    }

    @Test
    void sayInEachEntryWhatItIs(Site site) {
        for (String path : List.of("/feed.atom", "/changes.atom", "/projects/superstring/feed.atom")) {
            Document feed = Jsoup.parse(site.page(path), "", Parser.xmlParser());
            assertThat(feed.select("entry")).as(path).isNotEmpty()
                    .allMatch(entry -> !entry.select("summary").text().isBlank());
        }
        assertThat(site.page("/feed.atom")).contains("<summary>Strings made of strings.</summary>",
                "<summary>Covered in 12 The rope trick.</summary>", "<summary>With 2 projects.</summary>");
    }

    @Test
    void ofAThingNameItsMentions(Site site) {
        assertThat(site.page("/projects/superstring/feed.json")).contains("/episodes/little-snakes/12#segment-2");
        assertThat(site.page("/projects/none/feed.atom", 404)).contains("Not in the catalogue");
        assertThat(site.page("/categories/none/feed.atom", 404)).contains("no category");
    }

    @Test
    void sayWhatWasArchivedOrDied(Site site) {
        String changes = site.page("/changes.json");
        assertThat(changes).contains("superstring: archived", "/projects/superstring#flag-archived-2024-12-24",
                "https://blog.example/ropes: dead").doesNotContain("superstring: active");
    }

    @Test
    void robotsFindTheMap(Site site) {
        assertThat(site.page("/robots.txt")).contains("Disallow: /search").contains("/sitemap.xml");
        assertThat(site.page("/sitemap.xml")).contains("/sitemap/projects-1.xml</loc>");
        assertThat(site.page("/sitemap/projects-1.xml")).contains("/projects/superstring</loc>");
        assertThat(site.page("/sitemap/projects-2.xml", 404)).contains("no such part");
    }
}
