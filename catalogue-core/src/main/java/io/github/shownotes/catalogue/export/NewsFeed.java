package io.github.shownotes.catalogue.export;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import io.github.shownotes.catalogue.resolve.EntityKind;
import io.github.shownotes.catalogue.store.EntityDao;
import io.github.shownotes.catalogue.store.EntityOrder;
import io.github.shownotes.catalogue.store.EntityRow;
import io.github.shownotes.catalogue.store.EpisodeDao;
import io.github.shownotes.catalogue.store.EpisodeOrder;
import io.github.shownotes.catalogue.store.EpisodeRow;

/// What is new in a catalogue as an Atom feed (RFC 4287): episodes, and projects, articles and people that were covered for
/// the first time.
///
/// @param title what the feed is called
/// @param site the address of the folder where [io.github.shownotes.catalogue.export.site.Site] is published, or null; with
/// it entries lead to its pages, without it to the things themselves
/// @param entries what is new, in any order
/// @param limit how many entries it has at most
public record NewsFeed(String title, @Nullable String site, List<Entry> entries, int limit) {
    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";
    private static final String EPISODES = "episodes/";
    private static final Comparator<Entry> NEWEST_FIRST = Comparator.comparing(Entry::day)
            .reversed()
            .thenComparing(entry -> !entry.page().startsWith(EPISODES))
            .thenComparing(Entry::page);

    /// Something new.
    ///
    /// @param page its page in the published site, from its folder
    /// @param title what it is called
    /// @param day when it came out or was first covered
    /// @param text what it is, or null
    /// @param url its own address, or null
    public record Entry(String page, String title, LocalDate day, @Nullable String text, @Nullable String url) {}

    /// Copies the entries.
    public NewsFeed {
        entries = List.copyOf(entries);
    }

    /// Reads what is new; what has no day cannot be.
    public static List<Entry> entries(EpisodeDao episodes, EntityDao entities, int limit) {
        var entries = new ArrayList<Entry>();
        for (EpisodeRow episode : episodes.list(EpisodeOrder.NEWEST, 1, limit).items()) {
            LocalDate day = episode.published();
            if (day != null) {
                entries.add(new Entry(EPISODES + episode.showSlug() + "/" + episode.slug() + ".html", episode
                        .showTitle() + (episode.number() == null ? "" : " " + episode.number()) + ": "
                        + episode
                                .title(),
                        day, episode.summary(), episode.link()));
            }
        }
        for (EntityKind kind : EntityKind.values()) {
            for (EntityRow thing : entities.top(kind, EntityOrder.FIRST_COVERED, limit)) {
                LocalDate day = thing.firstCovered();
                if (day != null) {
                    entries.add(new Entry(kind.plural() + "/" + thing.slug() + ".html", thing.name() + ", " + kind
                            .label(), day, thing.summary(), thing.url()));
                }
            }
        }
        return entries;
    }

    /// Writes the feed.
    ///
    /// @throws IOException if it cannot be written
    public void write(Writer out) throws IOException {
        List<Entry> newest = entries.stream().sorted(NEWEST_FIRST).limit(limit).toList();
        try (var xml = new XmlOutput(out)) {
            xml.begin("feed", Map.of("xmlns", NAMESPACE));
            xml.element("id", Map.of(), site == null ? name("feed") : site);
            xml.element("title", Map.of(), title);
            xml.element("updated", Map.of(), time(newest.isEmpty() ? LocalDate.EPOCH : newest.getFirst().day()));
            if (site != null) {
                xml.element("link", Map.of("href", site), null);
            }
            xml.begin("author", Map.of());
            xml.element("name", Map.of(), "Catalogue");
            xml.end();
            for (Entry entry : newest) {
                entry(xml, entry);
            }
            xml.end();
        }
    }

    private void entry(XmlOutput xml, Entry entry) throws IOException {
        xml.begin("entry", Map.of());
        xml.element("id", Map.of(), name(entry.page()));
        xml.element("title", Map.of(), entry.title());
        xml.element("updated", Map.of(), time(entry.day()));
        String link = site == null ? entry.url() : site + entry.page();
        if (link != null) {
            xml.element("link", Map.of("href", link), null);
        }
        // An entry without a link has to have content.
        String text = entry.text() == null && link == null ? entry.title() : entry.text();
        if (text != null) {
            xml.element(link == null ? "content" : "summary", Map.of(), text);
        }
        xml.end();
    }

    /// A name that stays the same wherever the feed is published.
    private static String name(String page) {
        return "urn:uuid:" + UUID.nameUUIDFromBytes(("catalogue/" + page).getBytes(StandardCharsets.UTF_8));
    }

    private static String time(LocalDate day) {
        return day + "T00:00:00Z";
    }
}
