package io.github.shownotes.catalogue.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/// Reads RSS 2.0 and Atom with the podcast name spaces.
///
/// jsoup's XML parser takes what real feeds are: it needs no well-formed end, knows no external entities and expands no
/// entity that a DOCTYPE declares. Formats: [RSS 2.0](https://www.rssboard.org/rss-specification), RFC 4287 (Atom),
/// [podcast name space](https://podcastindex.org/namespace/1.0).
final class FeedNotes {
    private static final Pattern NUMBER_IN_TITLE = Pattern.compile(
            "^\\s*(?:episode|ep\\.?)?\\s*#?(\\d{1,5})\\b[:.\\s–—-]*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBER_IN_LINK = Pattern.compile("/(\\d{1,5})(?:/|-|$)");
    private static final Pattern AND = Pattern.compile("\\s*(?:,|&|\\band\\b)\\s*");
    private static final Pattern HEARD_OR_SEEN = Pattern.compile("\\s*(?:audio|video)/", Pattern.CASE_INSENSITIVE);
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’.-]*){1,3}");

    private FeedNotes() {}

    static Reading read(Source.Feed feed, @Nullable String showName) {
        Document document = Jsoup.parse(feed.xml(), "", Parser.xmlParser());
        Element channel = document.selectFirst("channel");
        boolean atom = channel == null;
        Element root = atom ? document.selectFirst("feed") : channel;
        if (root == null) {
            return Reading.failed(new Problem(feed.origin(), "this feed is cut off before its first episode",
                    "Fetch it again"));
        }
        Show show = show(root, showName);
        List<Element> entries = new ArrayList<>(document.select(atom ? "entry" : "item"));
        var problems = new ArrayList<Problem>();
        if (isCutOff(feed.xml(), atom)) {
            String open = atom ? "<entry" : "<item";
            String close = atom ? "</entry" : "</item";
            if (!entries.isEmpty() && feed.xml().lastIndexOf(open) > feed.xml().lastIndexOf(close)) {
                entries.removeLast();
            }
            problems.add(new Problem(feed.origin(), "the feed is cut off after " + entries.size()
                    + " whole episodes, which are kept", "Fetch it again for the rest"));
        } else if (entries.isEmpty()) {
            problems.add(new Problem(feed.origin(), "the feed holds no episode", "Check that it is the show's feed"));
        }
        if (declaresEntities(feed.xml())) {
            problems.add(new Problem(feed.origin(), "its DOCTYPE declares entities, which are never expanded",
                    "Put their text where they stand"));
        }
        var notes = new ArrayList<ShowNotes>();
        for (Element entry : entries) {
            notes.add(notes(entry, show, feed.origin(), atom));
        }
        return new Reading(notes, problems);
    }

    private static boolean declaresEntities(String xml) {
        int root = xml.indexOf("<rss");
        String start = xml.substring(0, root < 0 ? Math.min(xml.length(), 4096) : root);
        return start.contains("<!DOCTYPE") && start.contains("<!ENTITY");
    }

    private static boolean isCutOff(String xml, boolean atom) {
        String end = xml.substring(Math.max(0, xml.length() - 4096)).toLowerCase(Locale.ROOT);
        return !end.contains(atom ? "</feed" : "</rss") && !end.contains("</rdf:rdf");
    }

    private static Show show(Element root, @Nullable String showName) {
        String title = showName != null ? showName : text(root, "title");
        Show known = Shows.titled(title == null ? "Untitled show" : title);
        if (!known.hosts().isEmpty()) {
            return known;
        }
        var hosts = new ArrayList<>(people(root));
        String author = text(root, "itunes:author");
        if (author != null && hosts.isEmpty()) {
            for (String name : AND.split(author)) {
                if (NAME.matcher(name).matches()) {
                    hosts.add(new Person(name, Person.HOST, List.of(), List.of()));
                }
            }
        }
        return new Show(known.slug(), known.title(), text(root, "link"), null, hosts, List.of(), List.of());
    }

    private static ShowNotes notes(Element entry, Show show, String origin, boolean atom) {
        String title = text(entry, "title");
        String link = atom ? attribute(entry, "link[rel=alternate], link:not([rel])", "href") : text(entry, "link");
        Integer number = number(text(entry, "itunes:episode"), title, link);
        String body = first(text(entry, "content:encoded"), atom ? content(entry) : text(entry, "description"));
        String summary = first(text(entry, "itunes:summary"), atom ? text(entry, "summary") : null);
        String published = first(text(entry, "pubDate"), text(entry, "published"), text(entry, "updated"), text(entry,
                "dc:date"));
        var episode = new Episode(number, title(title, number), Dates.parse(published), link, first(text(entry, "guid"),
                text(entry, "id"), link), summary, attribute(entry, "podcast|transcript", "url"),
                attribute(entry,
                        "podcast|chapters", "url"),
                audio(entry, atom),
                people(entry));
        return new ShowNotes(show, episode, origin, Format.HTML, body == null ? summary == null ? "" : summary : body);
    }

    /// The address of the recording: the first enclosure that can be heard or seen. Others are pictures and documents.
    private static @Nullable String audio(Element entry, boolean atom) {
        for (Element enclosure : entry.select(atom ? "link[rel=enclosure]" : "enclosure")) {
            String address = enclosure.attr(atom ? "href" : "url").strip();
            if (!address.isEmpty() && HEARD_OR_SEEN.matcher(enclosure.attr("type")).lookingAt()) {
                return address;
            }
        }
        return null;
    }

    private static @Nullable String content(Element entry) {
        Element content = direct(entry, "content");
        if (content == null) {
            return text(entry, "summary");
        }
        return "xhtml".equals(content.attr("type")) ? content.html() : content.wholeText();
    }

    private static String title(@Nullable String title, @Nullable Integer number) {
        if (title == null) {
            return number == null ? "Untitled episode" : "Episode " + number;
        }
        Matcher matcher = NUMBER_IN_TITLE.matcher(title);
        boolean repeats = number != null && matcher.lookingAt() && matcher.group(1).equals(number.toString())
                && matcher.end() < title.length();
        return repeats ? title.substring(matcher.end()) : title;
    }

    private static @Nullable Integer number(@Nullable String tagged, @Nullable String title, @Nullable String link) {
        if (tagged != null && tagged.matches("\\d{1,6}")) {
            return Integer.valueOf(tagged);
        }
        if (title != null
                && title.strip().matches("(?s)(?i)(?:(?:episode|ep\\.?)\\s*#?|#)\\d{1,5}\\b.*|\\d{1,5}\\s*[:–—-].*")) {
            Matcher matcher = NUMBER_IN_TITLE.matcher(title);
            if (matcher.lookingAt()) {
                return Integer.valueOf(matcher.group(1));
            }
        }
        if (link != null) {
            Matcher matcher = NUMBER_IN_LINK.matcher(link);
            if (matcher.find()) {
                return Integer.valueOf(matcher.group(1));
            }
        }
        return null;
    }

    private static List<Person> people(Element parent) {
        var people = new ArrayList<Person>();
        for (Element person : parent.children()) {
            if (person.tagName().equals("podcast:person") && !person.text().isBlank()) {
                String role = person.attr("role").isBlank()
                        ? Person.HOST
                        : person.attr("role").toLowerCase(Locale.ROOT);
                people.add(new Person(person.text().strip(), role, List.of(),
                        person.hasAttr("href")
                                ? List.of(person.attr(
                                        "href"))
                                : List.of()));
            }
        }
        return people;
    }

    private static @Nullable Element direct(Element parent, String tag) {
        for (Element child : parent.children()) {
            if (child.tagName().equals(tag)) {
                return child;
            }
        }
        return null;
    }

    private static @Nullable String text(Element parent, String tag) {
        Element child = direct(parent, tag);
        if (child == null) {
            return null;
        }
        String text = child.wholeText().strip();
        return text.isEmpty() ? null : text;
    }

    private static @Nullable String attribute(Element parent, String selector, String name) {
        Element child = parent.selectFirst(selector);
        return child == null || child.attr(name).isBlank() ? null : child.attr(name).strip();
    }

    private static @Nullable String first(@Nullable String... values) {
        for (String value : values) {
            if (value != null) {
                return value;
            }
        }
        return null;
    }
}
