package io.github.shownotes.catalogue.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TwoShowsTest {
    private static final Pattern FACET = Pattern.compile("(?s)<section>\\s*<h3>([^<]*)</h3>(.*?)</section>");
    private static final Pattern CHOICE = Pattern.compile(
            "<a href=\"([^\"]*)\" rel=\"nofollow\"( aria-current=\"true\")?>([^<]*)</a> <span class=\"count\">(\\d+)</span>");
    private static final Pattern TOTAL = Pattern.compile("<p role=\"status\">([0-9,]+) ");
    private static final int FOLLOWED = 1;

    @SuppressWarnings("NullAway.Init")
    private static Site site;

    @BeforeAll
    static void open(@TempDir Path folder) throws IOException {
        site = TwoShows.in(folder);
    }

    @AfterAll
    static void close() {
        site.close();
    }

    /// A value that a list offers.
    private record Offer(String facet, String value, String address, boolean chosen, long count) {}

    private static List<Offer> offers(String page) {
        List<Offer> offers = new ArrayList<>();
        for (MatchResult facet : FACET.matcher(page).results().toList()) {
            CHOICE.matcher(facet.group(2))
                    .results()
                    .map(choice -> new Offer(facet.group(1), choice.group(3), choice.group(1).replace("&amp;", "&"),
                            choice.group(2) != null, Long.parseLong(choice.group(4))))
                    .forEach(offers::add);
        }
        return offers;
    }

    private static long total(String page) {
        return TOTAL.matcher(page)
                .results()
                .findFirst()
                .map(total -> Long.parseLong(total.group(1).replace(",", "")))
                .orElse(-1L);
    }

    private static Map<String, Long> counts(List<Offer> offers, String facet) {
        Map<String, Long> counts = new TreeMap<>();
        offers.stream().filter(offer -> offer.facet().equals(facet)).forEach(offer -> counts.put(offer.value(), offer
                .count()));
        return counts;
    }

    /// What a count promises is what the narrowed list shows, there too; and the counts of a facet stay as they were when one
    /// of its own values is chosen.
    @ParameterizedTest
    @ValueSource(strings = {"/projects", "/projects?q=test", "/articles", "/people", "/episodes", "/links/all",
        "/links/all?sort=name"})
    void countsAreWhatTheNarrowedListShows(String list) {
        List<Offer> first = offers(site.page(list));
        assertThat(first).extracting(Offer::facet).contains("Presenter");
        Random chance = new Random(7);
        for (Offer offer : first) {
            String narrowed = site.page(offer.address());
            assertThat(total(narrowed)).as(offer.address()).isEqualTo(offer.count());
            List<Offer> next = offers(narrowed);
            assertThat(next).filteredOn(Offer::chosen)
                    .singleElement()
                    .matches(chosen -> chosen.value().equals(offer.value()) && chosen.address().equals(list));
            assertThat(counts(next, offer.facet())).as(offer.address()).isEqualTo(counts(first, offer.facet()));
            List<Offer> others = new ArrayList<>(next.stream()
                    .filter(other -> !other.facet().equals(offer.facet()))
                    .toList());
            Collections.shuffle(others, chance);
            others.stream().limit(FOLLOWED).forEach(other -> assertThat(total(site.page(other.address()))).as(other
                    .address()).isEqualTo(other.count()));
        }
    }

    @Test
    void listsAndTheInterfaceAreNarrowedByShow() {
        assertThat(site.page("/projects?show=slow-snakes")).contains("3 projects", "Show: Slow Snakes",
                "/projects/slowsnake1").doesNotContain("/projects/pytest\"");
        assertThat(site.page("/episodes?show=slow-snakes")).contains("2 episodes");
        assertThat(site.page("/api/v1/projects?show=slow-snakes")).contains("\"total\":3", "slowsnake2");
        assertThat(site.page("/search?q=show:slow+interrogate")).contains("/projects/interrogate");
    }

    @Test
    void listsOfEpisodesNameTheShowOfEach() {
        for (String list : List.of("/episodes", "/search?q=kind:episode+slow")) {
            assertThat(site.page(list)).as(list).contains("<span class=\"summary\">Slow Snakes · ");
        }
        assertThat(site.page("/episodes")).contains("<span class=\"summary\">Python Bytes · ");
        assertThat(site.page("/years/2020")).contains("<span class=\"summary\">Python Bytes</span>");
    }

    @Test
    void aProjectNamesTheShowsThatCoveredIt() {
        assertThat(site.page("/projects/interrogate")).containsSubsequence(">Shows</h2>",
                "<a href=\"/episodes?show=slow-snakes\">Slow Snakes</a> <span class=\"count\">2 episodes</span>",
                "<a href=\"/episodes?show=python-bytes\">Python Bytes</a>");
        assertThat(site.page("/projects/slowsnake1")).doesNotContain("?show=python-bytes");
    }
}
