package io.github.shownotes.catalogue.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.github.shownotes.catalogue.Catalogue;
import io.github.shownotes.catalogue.Settings;
import io.github.shownotes.catalogue.ingest.Progress;

/// The list of links over notes that lead to a hundred and twenty hosts.
class ManyHostsTest {
    private static final int HOSTS = 120;

    @SuppressWarnings("NullAway.Init")
    private static Site site;

    @BeforeAll
    static void serve(@TempDir Path folder) throws IOException {
        var notes = new StringBuilder("# A Show 1\n\n**Ann #1: Many places**\n\n");
        for (int i = 0; i < HOSTS; i++) {
            notes.append("- [page ").append(i).append("](https://host").append(i).append(".example/a)\n");
        }
        notes.append("- [than****black is](https://host0.example/b)\n- [**Changing **](https://host0.example/c)\n")
                .append("- [types of **kwargs](https://host0.example/d)\n");
        Path file = Files.writeString(folder.resolve("1.md"), notes);
        Catalogue catalogue = Catalogue.open(Settings.database(Site.memory()));
        assertThat(catalogue.ingest().ingest(List.of(file.toString()), null, Progress.NONE).problems()).isEmpty();
        site = Site.of(catalogue);
    }

    @AfterAll
    static void close() {
        site.close();
    }

    private static Document links(String query) {
        return Jsoup.parse(site.page("/links/all" + query));
    }

    private static Element hosts(Document page) {
        return page.select(".facets section").stream().filter(section -> section.select("h3").text().equals("Host"))
                .findFirst().orElseThrow();
    }

    @Test
    void moreValuesOfAFacetAreAClickAway() {
        Element hosts = hosts(links(""));
        assertThat(hosts.select("> ul > li")).hasSize(15);
        assertThat(hosts.select("details > summary").text()).isEqualTo("85 more");
        assertThat(hosts.select("details > ul > li > a")).hasSize(85)
                .allMatch(link -> link.attr("href").startsWith("/links/all?host=host"));
        assertThat(hosts.select("details > p").text()).contains("host:");
    }

    @Test
    void oneThatIsChosenIsShownWithoutAClick() {
        String rare = hosts(links("")).select("details a").eachText().getLast();
        assertThat(hosts(links("?host=" + rare)).select("> ul > li > a[aria-current=true]").eachText())
                .containsExactly(rare);
        assertThat(links("?q=host:host119").select("ul.entries > li")).hasSize(1);
    }

    @Test
    void marksOfBoldTypeAreNotShown() {
        assertThat(links("?q=host:host0.example").select("ul.entries .summary").eachText())
                .contains("than black is", "Changing", "types of **kwargs");
    }

    @Test
    void theMenuLeadsToAllLinksAndTheyToWhatBecameOfThem() {
        Document page = links("");
        assertThat(page.select(".masthead nav a[href=/links/all]").text()).isEqualTo("Links");
        assertThat(page.select(".masthead nav a[aria-current=page]").text()).isEqualTo("Links");
        assertThat(page.select("main a[href=/links]").text()).isEqualTo("What became of them");
        assertThat(Jsoup.parse(site.page("/links")).select(".masthead nav a[aria-current=true]").text())
                .isEqualTo("Links");
    }
}
