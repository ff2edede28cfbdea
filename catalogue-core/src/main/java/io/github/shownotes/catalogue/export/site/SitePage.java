package io.github.shownotes.catalogue.export.site;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// A page under construction: the frame that all pages share, and the parts they are made of. What it is given as text is
/// never taken for markup, and links lead to the web or to other pages only.
final class SitePage {
    private static final String[][] SECTIONS = {{"projects", "Projects"}, {"articles", "Articles"}, {"people",
        "People"}, {"episodes", "Episodes"}, {"search", "Search"}};

    private final Document document;
    private final Element main;
    private final String root;

    /// A page with a heading.
    ///
    /// @param path where it lies, from the folder of the site: `projects/flask.html`
    /// @param site what the site is called
    SitePage(String path, String site, String heading) {
        root = "../".repeat((int) path.chars().filter(c -> c == '/').count());
        document = Document.createShell("");
        document.prependChild(new DocumentType("html", "", ""));
        document.outputSettings().prettyPrint(false);
        document.expectFirst("html").attr("lang", "en");
        document.title(heading.equals(site) ? site : heading + " · " + site);
        document.head().prependElement("meta").attr("charset", "utf-8");
        document.head().appendElement("meta").attr("name", "viewport").attr("content",
                "width=device-width, initial-scale=1");
        document.head().appendElement("link").attr("rel", "stylesheet").attr("href", root + "style.css");
        Element header = document.body().appendElement("header");
        header.appendElement("a").addClass("home").attr("href", root + "index.html").text(site);
        Element navigation = header.appendElement("nav");
        for (String[] section : SECTIONS) {
            String target = section[0].equals("search") ? "search.html" : section[0] + "/index.html";
            Element link = navigation.appendElement("a").attr("href", root + target).text(section[1]);
            if (path.equals(target)) {
                link.attr("aria-current", "page");
            }
        }
        main = document.body().appendElement("main");
        main.appendElement("h1").text(heading);
    }

    /// Where everything that belongs to this page alone stands.
    Element main() {
        return main;
    }

    /// Lets the page run a script of the site.
    void script(String file) {
        document.body().appendElement("script").attr("src", root + file);
    }

    /// A link to another page of the site.
    ///
    /// @param path the page, from the folder of the site
    ///
    /// @return the link
    Element link(Element parent, String path, String text) {
        return parent.appendElement("a").attr("href", root + path).text(text);
    }

    /// A link into the web; only its text when the address is none of the web.
    static void outside(Element parent, @Nullable String url, String text) {
        if (url != null && url.matches("(?i)https?://.+")) {
            parent.appendElement("a").attr("href", url).attr("rel", "noopener").text(text);
        } else {
            parent.appendElement("span").text(text);
        }
    }

    String html() {
        return document.outerHtml() + "\n";
    }
}
