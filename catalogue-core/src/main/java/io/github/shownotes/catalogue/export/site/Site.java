package io.github.shownotes.catalogue.export.site;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.jsoup.nodes.Element;

import io.github.shownotes.catalogue.export.Contents;
import io.github.shownotes.catalogue.resolve.EntityKind;
import io.github.shownotes.catalogue.store.Counts;
import io.github.shownotes.catalogue.store.EntityRow;
import io.github.shownotes.catalogue.store.EpisodeRow;

/// The directory as static pages: one for each project, article, person and episode, lists of them, and a search that needs
/// no server. All links are relative, so it works from any folder of a server and from a disk.
///
/// @param title what the site is called
/// @param contents what is published
public record Site(String title, Contents contents) {
    private static final int PER_PAGE = 500;
    private static final int NEWEST = 10;
    private static final int TOP = 30;

    /// Hears how far the writing has come.
    @FunctionalInterface
    public interface Listener {
        /// So many things and episodes of a total have their page.
        void at(int done, int total);
    }

    /// Writes the site. What an earlier export left in the folder and is no longer published goes.
    ///
    /// @param folder new, empty, or one that holds an earlier export
    /// @param listener hears of each page
    /// @return how many files it has
    /// @throws java.nio.file.FileAlreadyExistsException if the folder holds anything else
    /// @throws IOException if it cannot be written
    public int write(Path folder, Listener listener) throws IOException {
        Counts counts = contents.entities().counts();
        int total = counts.projects() + counts.articles() + counts.people() + counts.episodes();
        var files = new SiteFolder(folder.toAbsolutePath().normalize());
        files.write("style.css", resource("style.css"));
        files.write("search.js", resource("search.js"));
        var search = new SearchData();
        var things = new ThingPage(title, contents);
        for (EntityKind kind : EntityKind.values()) {
            var entities = new ArrayList<EntityRow>();
            contents.eachThing(kind, thing -> {
                files.write(ThingPage.path(kind, thing.entity().slug()), things.html(thing));
                entities.add(thing.entity());
                search.add(thing);
                listener.at(search.size(), total);
            });
            list(files, kind.plural(), entities, (page, row, entity) -> {
                page.link(row, ThingPage.path(kind, entity.slug()), entity.name());
                row.appendElement("span").addClass("quiet").text(ThingPage.coverage(entity));
            });
        }
        var episodes = new ArrayList<EpisodeRow>();
        var pages = new EpisodePage(title, contents);
        contents.eachEpisode(episode -> {
            files.write(EpisodePage.path(episode.episode().showSlug(), episode.episode().slug()), pages.html(episode));
            episodes.addFirst(episode.episode());
            search.add(episode.episode());
            listener.at(search.size(), total);
        });
        list(files, "episodes", episodes, (page, row, episode) -> {
            page.link(row, EpisodePage.path(episode.showSlug(), episode.slug()), EpisodePage.name(episode));
            row.appendElement("span").addClass("quiet").text(Objects.toString(episode.published(), ""));
        });
        files.write("index.html", home(episodes));
        files.write("search-data.js", search.script());
        files.write("search.html", searchPage());
        return files.finish();
    }

    /// Fills a line of a list.
    private interface Line<T> {
        void fill(SitePage page, Element row, T item);
    }

    private <T> void list(SiteFolder files, String section, List<T> items, Line<T> line) throws IOException {
        String heading = section.substring(0, 1).toUpperCase(Locale.ROOT) + section.substring(1);
        int pages = Math.max(1, (items.size() + PER_PAGE - 1) / PER_PAGE);
        for (int number = 1; number <= pages; number++) {
            var page = new SitePage(path(section, number), title, heading);
            page.main().appendElement("p").addClass("quiet").text(items.size() + " in all");
            Element rows = page.main().appendElement("ul").addClass("list");
            for (T item : items.subList((number - 1) * PER_PAGE, Math.min(items.size(), number * PER_PAGE))) {
                line.fill(page, rows.appendElement("li"), item);
            }
            if (pages > 1) {
                Element others = page.main().appendElement("nav").addClass("pages").attr("aria-label", "Pages");
                for (int other = 1; other <= pages; other++) {
                    Element link = page.link(others, path(section, other), Integer.toString(other));
                    if (other == number) {
                        link.attr("aria-current", "page");
                    }
                }
            }
            files.write(path(section, number), page.html());
        }
    }

    private static String path(String section, int number) {
        return section + (number == 1 ? "/index.html" : "/page-" + number + ".html");
    }

    private String home(List<EpisodeRow> newestFirst) {
        var page = new SitePage("index.html", title, title);
        page.main().appendElement("p").addClass("lead").text("Everything that was ever covered: projects, articles and"
                + " people, each with the episodes and the words they were mentioned in.");
        page.main().appendElement("h2").text("New episodes");
        Element episodes = page.main().appendElement("ul").addClass("list");
        for (EpisodeRow episode : newestFirst.subList(0, Math.min(NEWEST, newestFirst.size()))) {
            Element row = episodes.appendElement("li");
            page.link(row, EpisodePage.path(episode.showSlug(), episode.slug()), EpisodePage.name(episode));
            row.appendElement("span").addClass("quiet").text(Objects.toString(episode.published(), ""));
        }
        page.main().appendElement("h2").text("Most covered projects");
        Element projects = page.main().appendElement("ul").addClass("list");
        contents.entities()
                .all(EntityKind.PROJECT)
                .stream()
                .sorted(Comparator.comparingInt(EntityRow::timesCovered).reversed())
                .limit(TOP)
                .forEach(project -> {
                    Element row = projects.appendElement("li");
                    page.link(row, ThingPage.path(EntityKind.PROJECT, project.slug()), project.name());
                    row.appendElement("span").addClass("quiet").text(ThingPage.coverage(project));
                });
        return page.html();
    }

    private String searchPage() {
        var page = new SitePage("search.html", title, "Search");
        page.main().appendElement("input").attr("type", "search").attr("id", "words").attr("aria-label",
                "Words to search for").attr("autofocus", true);
        page.main().appendElement("p").attr("id", "count").addClass("quiet").attr("role", "status");
        page.main().appendElement("ul").attr("id", "hits").addClass("list");
        page.main().appendElement("noscript").text("The search needs JavaScript; the lists above do not.");
        page.script("search-data.js");
        page.script("search.js");
        return page.html();
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(Site.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
