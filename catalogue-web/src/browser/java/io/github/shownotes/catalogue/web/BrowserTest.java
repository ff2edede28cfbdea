package io.github.shownotes.catalogue.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The site as people use it, in a browser.
@ExtendWith(SampleSite.class)
class BrowserTest {
    /// One page of every type.
    private static final List<String> PAGES = List.of("/", "/projects", "/projects/superstring", "/articles",
            "/articles/why-ropes", "/people", "/people/ada-example", "/episodes", "/episodes/little-snakes/12",
            "/categories", "/categories/text-tools", "/presenters", "/presenters/sam", "/years/2024",
            "/compare?p=superstring&p=tool-01", "/stats", "/links", "/search", "/search?q=ropes", "/search?q=zebra",
            "/projects/none");

    private static final List<ColorScheme> THEMES = List.of(ColorScheme.LIGHT, ColorScheme.DARK);

    @SuppressWarnings("NullAway.Init")
    private static Chromium chromium;

    @BeforeAll
    static void open() {
        chromium = new Chromium();
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    private static Browser.NewContextOptions on(Site site) {
        return new Browser.NewContextOptions().setBaseURL("http://127.0.0.1:" + site.running().port())
                .setPermissions(List.of("clipboard-read", "clipboard-write"));
    }

    @Test
    void aBarrierIsFoundWhereThereIsOne(Site site) {
        try (BrowserContext window = chromium.window(on(site))) {
            Page page = window.newPage();
            page.setContent("<a href='/'></a>");
            assertThat(new Axe().barriers(page)).anyMatch(barrier -> barrier.startsWith("link-name"));
        }
    }

    @Test
    void noPageHasABarrierInEitherTheme(Site site) {
        Axe axe = new Axe();
        List<String> barriers = new ArrayList<>();
        try (BrowserContext window = chromium.window(on(site))) {
            Page page = window.newPage();
            for (String path : PAGES) {
                page.navigate(path);
                page.evaluate("document.querySelectorAll('details').forEach(details => { details.open = true; })");
                for (ColorScheme scheme : THEMES) {
                    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                    axe.barriers(page).forEach(barrier -> barriers.add(path + " in " + scheme + ": " + barrier));
                }
            }
        }
        assertThat(barriers).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 768, 2560})
    void noPageScrollsSidewaysAndNothingLeavesTheSite(int width, Site site) {
        List<String> foreign = new ArrayList<>();
        List<String> complaints = new ArrayList<>();
        try (BrowserContext window = chromium.window(on(site).setViewportSize(width, 900))) {
            Page page = window.newPage();
            page.onRequest(request -> addForeign(request, site, foreign));
            page.onConsoleMessage(message -> addComplaint(message.type(), message.text(), complaints));
            for (String path : PAGES) {
                page.navigate(path);
                Object over = page.evaluate(
                        "document.documentElement.scrollWidth - document.documentElement.clientWidth");
                assertThat(over).as(path + " at " + width).isEqualTo(0);
            }
        }
        assertThat(foreign).isEmpty();
        assertThat(complaints).isEmpty();
    }

    private static void addForeign(Request request, Site site, List<String> foreign) {
        if (!request.url().startsWith("http://127.0.0.1:" + site.running().port() + "/")) {
            foreign.add(request.url());
        }
    }

    /// What the browser refuses or cannot run; but not that a page is meant to be missing.
    private static void addComplaint(String type, String text, List<String> complaints) {
        if (type.equals("error") && !text.contains("404")) {
            complaints.add(text);
        }
    }

    @Test
    void suggestsWhileTypingAndFollowsTheArrowKeys(Site site) {
        try (BrowserContext window = chromium.window(on(site))) {
            Page page = window.newPage();
            page.navigate("/");
            page.getByRole(AriaRole.SEARCHBOX).pressSequentially("superst");
            assertThat(page.locator("#suggestions a").first()).hasText("superstring project");
            assertThat(page.locator("#suggested")).containsText("1 suggestion");
            page.keyboard().press("ArrowDown");
            page.keyboard().press("Enter");
            assertThat(page).hasURL(Pattern.compile(".*/projects/superstring"));
            page.goBack();
            page.keyboard().press("/");
            page.keyboard().type("superst");
            assertThat(page.locator("#suggestions a")).hasCount(1);
            page.keyboard().press("Escape");
            assertThat(page.locator("#suggestions a")).hasCount(0);
            page.keyboard().press("Enter");
            assertThat(page.locator("h1")).hasText("Search");
            assertThat(page.locator("main")).containsText("superstring");
        }
    }

    @Test
    void pagesAListAndComesBack(Site site) {
        try (BrowserContext window = chromium.window(on(site))) {
            Page page = window.newPage();
            page.navigate("/projects?sort=name");
            String first = page.locator(".entries .name").first().textContent();
            page.locator("a[rel=next]").click();
            assertThat(page).hasURL(Pattern.compile(".*page=2.*"));
            assertThat(page.locator(".entries .name").first()).not().hasText(first);
            page.goBack();
            assertThat(page.locator(".entries .name").first()).hasText(first);
        }
    }

    @Test
    void copiesTheCommandThatInstalls(Site site) {
        try (BrowserContext window = chromium.window(on(site))) {
            Page page = window.newPage();
            page.navigate("/projects/superstring");
            page.locator("[data-copy]").click();
            assertThat(page.locator("[data-copy]")).hasText("Copied");
            assertThat(page.evaluate("navigator.clipboard.readText()")).isEqualTo("pip install superstring");
        }
    }

    @Test
    void theChosenThemeStaysAndIsThereBeforeTheFirstPaint(Site site) {
        try (BrowserContext window = chromium.window(on(site).setColorScheme(ColorScheme.LIGHT))) {
            Page page = window.newPage();
            page.navigate("/");
            Object light = background(page);
            page.locator("button.theme").click();
            assertThat(page.locator("button.theme")).hasAttribute("aria-pressed", "true");
            Object dark = background(page);
            assertThat(dark).isNotEqualTo(light);
            // Without the deferred scripts: what remains runs before anything is painted.
            page.route("**/assets/directory-*.js", route -> route.abort());
            page.navigate("/projects");
            assertThat(background(page)).isEqualTo(dark);
        }
    }

    private static Object background(Page page) {
        return page.evaluate("getComputedStyle(document.body).backgroundColor");
    }

    @Test
    void theKeyboardAloneReachesTheContentAndShowsWhereItIs(Site site) {
        try (BrowserContext window = chromium.window(on(site))) {
            Page page = window.newPage();
            page.navigate("/projects/superstring");
            page.keyboard().press("Tab");
            assertThat(page.locator(":focus")).hasText("Skip to the content");
            page.keyboard().press("Enter");
            assertThat(page.locator(":focus")).hasId("content");
            page.keyboard().press("Tab");
            assertThat(page.locator("main :focus")).hasCount(1);
            assertThat(page.evaluate("getComputedStyle(document.activeElement).outlineStyle")).isEqualTo("solid");
        }
    }

    @Test
    void everythingCanBeReadWithoutScripts(Site site) {
        try (BrowserContext window = chromium.window(on(site).setJavaScriptEnabled(false))) {
            Page page = window.newPage();
            page.navigate("/");
            assertThat(page.locator("button.theme")).isHidden();
            page.locator("#q").fill("ropes");
            page.locator("#q").press("Enter");
            page.locator("main a.name").first().click();
            assertThat(page.locator(".timeline li").first()).isVisible();
            page.navigate("/stats");
            page.locator("summary").first().click();
            assertThat(page.locator("details table").first()).isVisible();
        }
    }
}
