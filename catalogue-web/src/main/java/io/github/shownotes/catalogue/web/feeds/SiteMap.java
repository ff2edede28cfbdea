package io.github.shownotes.catalogue.web.feeds;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import io.github.shownotes.catalogue.search.Criteria;
import io.github.shownotes.catalogue.search.Hit;
import io.github.shownotes.catalogue.search.ItemKind;
import io.github.shownotes.catalogue.search.ItemOrder;
import io.github.shownotes.catalogue.search.LiveIndex;
import io.github.shownotes.catalogue.search.SearchQuery;
import io.github.shownotes.catalogue.store.Page;
import io.github.shownotes.catalogue.web.layout.Address;
import io.github.shownotes.catalogue.web.layout.Place;
import io.github.shownotes.catalogue.web.request.UnknownPage;

/// What crawlers and browsers read first: the map of the site, what not to crawl, and how to search it.
@Controller
public final class SiteMap {
    /// Fewer than the 50,000 that <https://www.sitemaps.org/protocol.html> allows in a file.
    private static final int IN_A_FILE = 10_000;
    private static final List<ItemKind> KINDS = List.of(ItemKind.EPISODE, ItemKind.PROJECT, ItemKind.ARTICLE,
            ItemKind.PERSON);
    private static final SearchQuery ALL = SearchQuery.parse("");
    private static final String XMLNS = " xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">";

    private final LiveIndex index;

    SiteMap(LiveIndex index) {
        this.index = index;
    }

    @GetMapping("/robots.txt")
    ResponseEntity<byte[]> robots(ServerHttpRequest request) {
        return answer(MediaType.TEXT_PLAIN, robots(Place.site(request)));
    }

    @GetMapping("/opensearch.xml")
    ResponseEntity<byte[]> openSearch(ServerHttpRequest request) {
        return answer(MediaType.parseMediaType("application/opensearchdescription+xml"), described(escaped(
                Place.site(request))));
    }

    @GetMapping("/sitemap.xml")
    ResponseEntity<byte[]> maps(ServerHttpRequest request) {
        StringBuilder map = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<sitemapindex" + XMLNS);
        for (ItemKind kind : KINDS) {
            int pages = part(kind, 1, 1).pages();
            for (int page = 1; page <= (pages + IN_A_FILE - 1) / IN_A_FILE; page++) {
                map.append("\n<sitemap><loc>")
                        .append(escaped(Place.site(request) + "/sitemap/" + kind.plural() + "-" + page + ".xml"))
                        .append("</loc></sitemap>");
            }
        }
        return answer(MediaType.APPLICATION_XML, map.append("\n</sitemapindex>\n").toString());
    }

    @GetMapping("/sitemap/{kind:projects|articles|people|episodes}-{page:[0-9]{1,4}}.xml")
    ResponseEntity<byte[]> map(@PathVariable String kind, @PathVariable String page, ServerHttpRequest request) {
        ItemKind known = ItemKind.find(kind).orElseThrow();
        int number = Integer.parseInt(page);
        Page<Hit> hits = part(known, Math.max(1, number), IN_A_FILE);
        if (number < 1 || number > hits.pages()) {
            throw new UnknownPage("The map of the site has no such part.", List.of());
        }
        List<String> addresses = new ArrayList<>(List.of("/" + kind));
        hits.items().forEach(hit -> addresses.add(String.valueOf(Address.of(hit.item()))));
        StringBuilder map = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset" + XMLNS);
        for (String address : addresses) {
            map.append("\n<url><loc>").append(escaped(Place.site(request) + address)).append("</loc></url>");
        }
        return answer(MediaType.APPLICATION_XML, map.append("\n</urlset>\n").toString());
    }

    private Page<Hit> part(ItemKind kind, int page, int size) {
        return index.ask(asked -> asked.find(kind, new Criteria(ALL, ItemOrder.NAME, page, size), false)).hits();
    }

    private static String escaped(String text) {
        return Xml.text(text).replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    private static ResponseEntity<byte[]> answer(MediaType type, String text) {
        return ResponseEntity.ok()
                .contentType(new MediaType(type, StandardCharsets.UTF_8))
                .body(text.getBytes(StandardCharsets.UTF_8));
    }

    /// Every page is for everybody, and the map has them all. Searches and the interface for programs are no pages, and lists
    /// narrowed in every way would be without end.
    private static String robots(String site) {
        return """
               User-agent: *
               Disallow: /search
               Disallow: /api/
               Disallow: /*?

               Sitemap: %s/sitemap.xml
               """.formatted(site);
    }

    private static String described(String site) {
        return """
               <?xml version="1.0" encoding="UTF-8"?>
               <OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
               <ShortName>Catalogue</ShortName>
               <Description>Everything ever covered: projects, articles, people, episodes.</Description>
               <Url type="text/html" template="%1$s/search?q={searchTerms}"/>
               <Url type="application/json" template="%1$s/api/v1/search?q={searchTerms}"/>
               <InputEncoding>UTF-8</InputEncoding>
               </OpenSearchDescription>
               """.formatted(site);
    }
}
