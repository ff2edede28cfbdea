package io.github.shownotes.catalogue.export.site;

import java.util.HashSet;

import org.jsoup.nodes.Element;

import io.github.shownotes.catalogue.export.Contents;
import io.github.shownotes.catalogue.store.EpisodeRow;
import io.github.shownotes.catalogue.store.LinkRow;
import io.github.shownotes.catalogue.store.LinkStateRow;
import io.github.shownotes.catalogue.store.MentionRow;

/// The page of an episode: its segments, each with what it mentions and links.
///
/// @param site what the site is called
/// @param contents tells whether links are alive
record EpisodePage(String site, Contents contents) {
    static String path(String show, String slug) {
        return "episodes/" + show + "/" + slug + ".html";
    }

    static String name(EpisodeRow episode) {
        return episode.showTitle() + (episode.number() == null ? "" : " " + episode.number()) + ": " + episode.title();
    }

    String html(Contents.OfEpisode of) {
        EpisodeRow episode = of.episode();
        var page = new SitePage(path(episode.showSlug(), episode.slug()), site, name(episode));
        Element main = page.main();
        if (episode.published() != null) {
            main.appendElement("p").addClass("quiet").text(episode.published().toString());
        }
        if (episode.summary() != null) {
            main.appendElement("p").addClass("lead").text(episode.summary());
        }
        if (episode.link() != null || episode.audio() != null) {
            Element links = main.appendElement("p");
            if (episode.audio() != null) {
                SitePage.outside(links, episode.audio(), "Listen");
                links.appendText(episode.link() == null ? "" : " · ");
            }
            if (episode.link() != null) {
                SitePage.outside(links, episode.link(), "The episode’s own page");
            }
        }
        of.segments().forEach(segment -> segment(page, segment));
        return page.html();
    }

    private void segment(SitePage page, Contents.OfSegment of) {
        if (of.mentions().isEmpty() && of.links().isEmpty()) {
            return;
        }
        Element section = page.main().appendElement("section").attr("id", "segment-" + of.segment().position());
        section.appendElement("h2").text(of.segment().title().isBlank()
                ? of.segment().kind().label()
                : of.segment().title());
        if (of.segment().presenter() != null) {
            section.appendElement("p").addClass("quiet").text("Brought by " + of.segment().presenter());
        }
        Element mentions = section.appendElement("ul").addClass("list");
        var told = new HashSet<String>();
        for (MentionRow mention : of.mentions()) {
            String path = ThingPage.path(mention.entityKind(), mention.entitySlug());
            if (told.add(path)) {
                Element row = mentions.appendElement("li");
                page.link(row, path, mention.entityName());
                row.appendElement("span").addClass("quiet").text(mention.entityKind().label());
            }
        }
        if (!of.links().isEmpty()) {
            Element details = section.appendElement("details");
            details.appendElement("summary").text(of.links().size() == 1 ? "1 link" : of.links().size() + " links");
            Element links = details.appendElement("ul");
            of.links().forEach(link -> link(links.appendElement("li"), link));
        }
    }

    private void link(Element row, LinkRow link) {
        LinkStateRow state = contents.state(link.url());
        String text = link.text().isBlank() ? link.url() : link.text();
        if (state == null || !state.isGone()) {
            SitePage.outside(row, link.url(), text);
            return;
        }
        SitePage.outside(row.appendElement("s"), link.url(), text);
        if (state.archivedUrl() != null) {
            row.appendText(" ");
            SitePage.outside(row, state.archivedUrl(), "archived copy");
        }
    }
}
