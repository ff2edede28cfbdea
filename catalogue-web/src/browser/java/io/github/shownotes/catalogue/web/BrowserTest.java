package io.github.shownotes.catalogue.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// The site as people use it, in a browser.
@ExtendWith(SampleSite.class)
class BrowserTest {
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
    void narrowsAListStepByStepAndTakesItBack(Site site) {
        try (BrowserContext window = chromium.window(on(site))) {
            Page page = window.newPage();
            page.navigate("/projects");
            assertThat(page.locator("main [role=status]")).containsText("62 projects");
            Locator kim = facet(page, "Presenter").getByRole(AriaRole.LISTITEM)
                    .filter(new Locator.FilterOptions().setHasText("Kim"));
            assertThat(kim.locator(".count")).hasText("2");
            kim.getByRole(AriaRole.LINK).click();
            assertThat(page).hasURL(Pattern.compile(".*/projects\\?presenter=Kim"));
            assertThat(page.locator("main [role=status]")).containsText("2 projects");
            assertThat(page.locator(".entries > li")).hasCount(2);
            Locator archived = facet(page, "Health").getByRole(AriaRole.LISTITEM)
                    .filter(new Locator.FilterOptions().setHasText("archived"));
            assertThat(archived.locator(".count")).hasText("1");
            archived.getByRole(AriaRole.LINK).click();
            assertThat(page).hasURL(Pattern.compile(".*presenter=Kim&flag=archived"));
            assertThat(page.locator(".entries .name")).hasText("superstring");
            page.locator("input[name=q]#filter").fill("zebra");
            page.keyboard().press("Enter");
            assertThat(page).hasURL(Pattern.compile(".*q=zebra&presenter=Kim&flag=archived"));
            assertThat(page.locator("main")).containsText("With one condition less");
            page.goBack();
            page.getByLabel("Narrowed by").getByText("Health: archived").click();
            assertThat(page).hasURL(Pattern.compile(".*/projects\\?presenter=Kim"));
            assertThat(page.locator("main [role=status]")).containsText("2 projects");
        }
    }

    private static Locator facet(Page page, String title) {
        return page.locator(".facets section")
                .filter(new Locator.FilterOptions().setHas(page.getByRole(AriaRole.HEADING,
                        new Page.GetByRoleOptions().setName(title).setExact(true))));
    }

    @Test
    void pagesAListAndComesBack(Site site) {
        try (BrowserContext window = chromium.window(on(site))) {
            Page page = window.newPage();
            page.navigate("/projects?sort=name");
            String first = page.locator(".entries .name").first().textContent();
            page.locator("a[rel=next]").click();
            assertThat(page).hasURL(Pattern.compile(".*sort=name&page=2"));
            assertThat(page.locator(".entries > li")).hasCount(12);
            assertThat(page.locator(".entries .name").first()).not().hasText(first);
            String second = page.locator(".entries .name").first().textContent();
            page.locator(".entries .name").first().click();
            assertThat(page.locator("h1")).hasText(second);
            page.goBack();
            assertThat(page.locator(".entries .name").first()).hasText(second);
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

    /// Everything in the order of reading, each with a visible focus, and nothing that holds it fast.
    @Test
    void theTabulatorWalksThroughAPageFromTopToBottom(Site site) {
        try (BrowserContext window = chromium.window(on(site))) {
            Page page = window.newPage();
            page.navigate("/projects/superstring");
            List<String> stops = new ArrayList<>();
            int reachable = page.locator("a[href]:visible, button:visible, input:visible").count();
            for (int i = 0; i < reachable; i++) {
                page.keyboard().press("Tab");
                stops.add(String.valueOf(page.evaluate("document.activeElement.outerHTML")));
                assertThat(page.evaluate("getComputedStyle(document.activeElement).outlineStyle")).as(stops.getLast())
                        .isEqualTo("solid");
            }
            assertThat(stops).hasSize(reachable).noneMatch(stop -> stop.startsWith("<body"));
            assertThat(stops.getLast()).contains("/status");
            assertThat(stops).anyMatch(stop -> stop.contains("data-copy"));
        }
    }

    @Test
    void aListIsNarrowedAndSortedByTheKeyboardAlone(Site site) {
        try (BrowserContext window = chromium.window(on(site))) {
            Page page = window.newPage();
            page.navigate("/projects");
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            page.keyboard().press("Tab");
            assertThat(page.locator("#filter")).isFocused();
            page.keyboard().type("tool 0");
            page.keyboard().press("Enter");
            assertThat(page.locator("main [role=status]")).containsText("9 projects matching “tool 0”");
            tabTo(page, "name");
            page.keyboard().press("Enter");
            assertThat(page).hasURL(Pattern.compile(".*q=tool\\+0&sort=name"));
            assertThat(page.locator(".entries .name").first()).hasText("Tool 01");
            tabTo(page, "Dark");
            page.keyboard().press("Enter");
            assertThat(page.locator("button.theme")).hasAttribute("aria-pressed", "true");
        }
    }

    /// Presses the tabulator until what says so has the focus.
    private static void tabTo(Page page, String text) {
        for (int i = 0; i < 100; i++) {
            page.keyboard().press("Tab");
            if (text.equals(String.valueOf(page.evaluate("document.activeElement.textContent")).strip())) {
                return;
            }
        }
        throw new AssertionError("the tabulator never comes to " + text);
    }

    @Test
    void listsWorkWithoutScripts(Site site) {
        try (BrowserContext window = chromium.window(on(site).setJavaScriptEnabled(false))) {
            Page page = window.newPage();
            page.navigate("/projects");
            page.locator("a[rel=next]").click();
            assertThat(page.locator(".entries > li")).hasCount(12);
            page.goBack();
            facet(page, "Presenter").getByText("Kim").click();
            assertThat(page.locator("main [role=status]")).containsText("2 projects");
            page.locator("#filter").fill("superstring");
            page.locator("#filter").press("Enter");
            assertThat(page).hasURL(Pattern.compile(".*q=superstring&presenter=Kim"));
            assertThat(page.locator(".entries .name")).hasText("superstring");
            page.locator(".masthead input[name=q]").fill("why ropes");
            page.locator(".masthead input[name=q]").press("Enter");
            assertThat(page.locator("main a.name").first()).hasText("Why ropes?");
            assertThat(page.locator("[data-copy]:visible")).hasCount(0);
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
