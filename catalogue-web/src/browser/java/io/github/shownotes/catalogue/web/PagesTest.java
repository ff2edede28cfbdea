package io.github.shownotes.catalogue.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// What holds for every page: of each type the largest is looked at. Of the sample, or of the site that runs at the address
/// which the property `catalogue.site` gives, without a slash at its end.
class PagesTest {
    private static final int LARGEST_PAGE = 60_000;
    private static final int ALL_ASSETS = 80_000;
    /// States that no link leads to.
    private static final List<String> MORE = List.of("/search?q=python", "/search?q=no-such-word-anywhere",
            "/projects?q=no-such-word-anywhere&year=1999", "/projects/none", "/no/such/page", "/projects?page=none");
    private static final int[] WIDTHS = {360, 768, 2560};

    @SuppressWarnings("NullAway.Init")
    private static Chromium chromium;
    @SuppressWarnings("NullAway.Init")
    private static String site;
    @SuppressWarnings("NullAway.Init")
    private static Crawl crawl;
    @SuppressWarnings("NullAway.Init")
    private static List<String> pages;

    private static AutoCloseable own = () -> {};

    @BeforeAll
    static void open() throws IOException, SQLException {
        String given = System.getProperty("catalogue.site", "");
        if (given.isEmpty()) {
            Site sample = Site.ofSample();
            own = sample;
            site = "http://127.0.0.1:" + sample.running().port();
        } else {
            site = given;
        }
        chromium = new Chromium();
        crawl = Crawl.of(site);
        TreeSet<String> all = new TreeSet<>(crawl.largest().values());
        all.addAll(MORE);
        pages = List.copyOf(all);
        crawl.largest().forEach((type, path) -> System.out.printf("%,7d bytes %s%n", crawl.sizes().get(path), path));
    }

    @AfterAll
    static void close() throws Exception {
        chromium.close();
        own.close();
    }

    @Test
    void thereIsOneOfEveryType() {
        assertThat(crawl.largest().keySet()).contains("/", "/projects", "/projects?", "/projects/…", "/articles",
                "/articles/…", "/people", "/people/…", "/episodes", "/episodes/…", "/categories", "/categories/…",
                "/presenters", "/presenters/…", "/years/…", "/compare", "/stats", "/links",
                "/links/all", "/status", "/api");
    }

    @Test
    void everyPageIsSmall() {
        assertThat(crawl.sizes()).allSatisfy((path, size) -> assertThat(size).as(path).isLessThanOrEqualTo(
                LARGEST_PAGE));
        assertThat(crawl.sizeOfAssets()).isBetween(1, ALL_ASSETS);
    }

    private static Browser.NewContextOptions window() {
        return new Browser.NewContextOptions().setBaseURL(site);
    }

    @Test
    void aBarrierIsFoundWhereThereIsOne() {
        try (BrowserContext window = chromium.window(window())) {
            Page page = window.newPage();
            page.setContent("<a href='/'></a><p style='color: #eee; background: #fff'>Faint</p>");
            assertThat(new Axe().barriers(page)).anyMatch(barrier -> barrier.startsWith("link-name"));
            assertThat(new Axe().faintColours(page)).singleElement(STRING).startsWith("color-contrast");
        }
    }

    @Test
    void noPageHasABarrierOrScrollsSidewaysOrLeavesTheSite() {
        Axe axe = new Axe();
        List<String> faults = new ArrayList<>();
        try (BrowserContext window = chromium.window(window())) {
            Page page = window.newPage();
            page.onRequest(request -> {
                if (!request.url().startsWith(site + "/")) {
                    faults.add("a request to " + request.url());
                }
            });
            page.onConsoleMessage(message -> addComplaint(message.type(), message.text(), faults));
            for (String path : pages) {
                page.navigate(path);
                for (int width : WIDTHS) {
                    page.setViewportSize(width, 900);
                    Object over = page.evaluate(
                            "document.documentElement.scrollWidth - document.documentElement.clientWidth");
                    if (!over.equals(0)) {
                        faults.add(path + " is " + over + " too wide at " + width);
                    }
                }
                page.evaluate("document.querySelectorAll('details').forEach(details => { details.open = true; })");
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
                axe.barriers(page).forEach(barrier -> faults.add(path + ": " + barrier));
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
                axe.faintColours(page).forEach(barrier -> faults.add(path + " in the dark: " + barrier));
            }
        }
        assertThat(faults).isEmpty();
    }

    /// What the browser refuses or cannot run; but not that a page is meant to be missing.
    private static void addComplaint(String type, String text, List<String> complaints) {
        if (type.equals("error") && !text.contains("404") && !text.contains("400")) {
            complaints.add(text);
        }
    }
}
