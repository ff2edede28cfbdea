package io.github.shownotes.catalogue.export.site;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

import io.github.shownotes.catalogue.export.Contents;
import io.github.shownotes.catalogue.resolve.EntityKind;
import io.github.shownotes.catalogue.store.EntityRow;
import io.github.shownotes.catalogue.store.LinkStateRow;
import io.github.shownotes.catalogue.store.MentionRow;
import io.github.shownotes.catalogue.store.ProjectFacts;

/// The page of a project, an article or a person.
///
/// @param site what the site is called
/// @param contents tells whether links are alive
record ThingPage(String site, Contents contents) {
    static String path(EntityKind kind, String slug) {
        return kind.plural() + "/" + slug + ".html";
    }

    static String coverage(EntityRow entity) {
        String times = entity.timesCovered() == 1 ? "1 episode" : entity.timesCovered() + " episodes";
        return entity.lastCovered() == null ? times : times + ", last " + entity.lastCovered();
    }

    String html(Contents.OfThing thing) {
        EntityRow entity = thing.entity();
        var page = new SitePage(path(entity.kind(), entity.slug()), site, entity.name());
        Element main = page.main();
        if (thing.summary() != null) {
            main.appendElement("p").addClass("lead").text(thing.summary());
        }
        address(main, entity.url());
        main.appendElement("p").addClass("quiet").text(coverage(entity));
        if (!thing.categories().isEmpty()) {
            main.appendElement("p").addClass("quiet").text(thing.categories()
                    .stream()
                    .map(category -> category.name())
                    .collect(Collectors.joining(", ")));
        }
        thing.flags().forEach(flag -> main.appendElement("p").addClass("flag").text(flag.flag() + (flag.since() == null
                ? ""
                : " since " + flag.since()) + ": " + flag.evidence()));
        if (thing.facts() != null) {
            facts(main, thing.facts());
        }
        main.appendElement("h2").text("Mentions");
        for (MentionRow mention : thing.mentions()) {
            mention(page, mention);
        }
        return page.html();
    }

    private void address(Element main, @Nullable String url) {
        if (url == null) {
            return;
        }
        Element line = main.appendElement("p");
        LinkStateRow state = contents.state(url);
        if (state != null && state.isGone()) {
            line.appendElement("s").text(url);
            if (state.archivedUrl() != null) {
                line.appendText(" ");
                SitePage.outside(line, state.archivedUrl(), "archived copy");
            }
        } else {
            SitePage.outside(line, url, url);
        }
    }

    private static void facts(Element main, ProjectFacts facts) {
        var lines = new LinkedHashMap<String, @Nullable Object>();
        lines.put("Package", facts.packageName());
        lines.put("Version", facts.version());
        lines.put("Python", facts.requiresPython());
        lines.put("Licence", facts.licence());
        lines.put("Language", facts.language());
        lines.put("Stars", facts.stars());
        Element list = main.appendElement("dl");
        for (Map.Entry<String, @Nullable Object> line : lines.entrySet()) {
            Object value = line.getValue();
            if (value != null) {
                list.appendElement("dt").text(line.getKey());
                list.appendElement("dd").text(value.toString());
            }
        }
        main.appendElement("p").addClass("quiet").text("As of " + facts.asOf().toString().substring(0, 10));
    }

    private static void mention(SitePage page, MentionRow mention) {
        Element article = page.main().appendElement("article");
        Element heading = article.appendElement("h3");
        page.link(heading, EpisodePage.path(mention.showSlug(), mention.episodeSlug()) + "#segment-" + mention
                .segmentPosition(),
                (mention.episodeNumber() == null ? "" : mention.episodeNumber() + ": ") + mention.episodeTitle());
        article.appendElement("p").addClass("quiet").text(Stream.of(mention.published(), mention.presenter())
                .filter(Objects::nonNull)
                .map(Object::toString)
                .collect(Collectors.joining(" · ")));
        article.appendElement("blockquote").text(mention.quote());
    }
}
