package io.github.shownotes.catalogue.links.farm;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

/// What the farm's pages say, and what their addresses look like.
final class FarmText {
    private static final List<String> TOPICS = List.of("async", "typing", "packaging", "notebooks", "testing", "pandas",
            "wheels", "decorators", "profiling", "sqlite", "dataclasses", "linting", "docker", "geometry", "astronomy",
            "weather", "coffee", "bicycles", "gardens", "keyboards", "compilers", "fonts", "maps", "music");
    private static final List<String> VERBS = List.of("exploring", "measuring", "shipping", "taming", "speeding",
            "teaching", "drawing", "growing", "reading", "mapping", "counting", "sorting");
    private static final List<String> FOLDERS = List.of("", "blog/", "posts/", "2021/05/", "docs/", "articles/",
            "a/b/");
    private static final List<String> PLACES = List.of("Harbour", "Lantern", "Meadow", "Copper", "Juniper", "Basalt");
    private static final String QUOTE_MISSING = "The page you are looking for could not be found, says the server with "
            + "status 404, and the reader is lost. ";
    private static final String QUOTE_WALLS = "Verify you are human, says the wall. This domain is for sale, says the "
            + "next. Buy this domain, they all say. ";
    private static final Map<String, List<String>> PAGES = pages();

    private FarmText() {}

    /// A path that does not tell how the link behaves.
    static String path(Random random, FarmClass kind, int number) {
        return switch (kind) {
            case SHORTENED -> "/x" + Integer.toString(number, 36);
            case SAME_FOR_ALL -> "/" + FOLDERS.get(1 + random.nextInt(6)) + "entry-" + number;
            case MEDIA -> "/" + FOLDERS.get(random.nextInt(FOLDERS.size())) + slug(number) + "-" + number + ".mp3";
            default -> "/" + FOLDERS.get(random.nextInt(FOLDERS.size())) + slug(number) + "-" + number
                    + (random.nextInt(4) == 0 ? ".html" : "") + (random.nextInt(12) == 0 ? "?page=" + number : "");
        };
    }

    private static String slug(int number) {
        return VERBS.get(number % VERBS.size()) + "-" + TOPICS.get(number / 3 % TOPICS.size());
    }

    /// A living page.
    static String living(int number) {
        String title = title(number);
        return page("<title>" + title + " | " + place(number) + "</title>", "<h1>" + title + "</h1>" + prose(number, 60
                + number % 400));
    }

    /// A page whose words tell what it is.
    ///
    /// @param set which set of wordings
    static String of(FarmClass kind, int number, int set) {
        return switch (kind) {
            case SAYS_NOT_FOUND -> from("missing", number, set);
            case PARKED -> from("parked", number, set);
            case CHALLENGE, CHALLENGE_503, CHALLENGE_HEADER -> from("wall", number, set);
            case ABOUT_NOT_FOUND -> about("about-missing", number, set, QUOTE_MISSING);
            case ABOUT_WALLS -> about("about-walls", number, set, QUOTE_WALLS);
            case MISLEADING -> from("living", number, set);
            case SAME_FOR_ALL -> page("<title>Lamps and chairs</title>", "<h1>Welcome to our little site</h1><p>"
                    + "We make lamps, chairs and tables by hand since a long time, and like to show them.</p>");
            case SHELL -> page("<title>App</title><script src='/app.js'></script>", "<div id='root'></div>");
            case SHORT -> List.of("Hello", "<h1>Hi</h1>", "ok", "<title>x</title>It works!", "<p>pong</p>").get(number
                    % 5);
            default -> living(number);
        };
    }

    /// A living page in the letters of another encoding.
    static String living(int number, String word) {
        return "<html><head><title>" + word + " " + title(number) + "</title></head><body><h1>" + word + "</h1>"
                + prose(number, 80) + "</body></html>";
    }

    /// The page that a host shows at its root.
    static String root(int host) {
        return page("<title>" + place(host) + "</title>", "<h1>" + place(host) + " Journal</h1>" + prose(host, 120));
    }

    private static String from(String kind, int number, int set) {
        List<String> texts = Objects.requireNonNull(PAGES.get(set + kind));
        String text = texts.get(number % texts.size()).replace("$", place(number)).replace("~", prose(number % 3, 150));
        int head = Math.max(text.lastIndexOf("</title>") + "</title>".length(), 0);
        return page(text.substring(0, head), text.substring(head));
    }

    /// An article; every other one is short.
    private static String about(String kind, int number, int set, String quote) {
        List<String> titles = Objects.requireNonNull(PAGES.get(set + kind));
        String title = titles.get(number % titles.size());
        return page("<title>" + title + " | " + place(number) + "</title>",
                "<article><h1>" + title + "</h1><p>" + quote + "</p>" + prose(number, number % 2 == 0 ? 90 : 500)
                        + "</article>");
    }

    private static String title(int number) {
        String words = VERBS.get(number % VERBS.size()) + " " + TOPICS.get(number / 3 % TOPICS.size());
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static String place(int number) {
        return PLACES.get(number % PLACES.size());
    }

    private static String page(String head, String body) {
        return "<!doctype html><html><head><meta charset='utf-8'>" + head
                + "</head><body><nav><a href='/'>Home</a> <a href='/about'>About</a></nav>" + body
                + "<footer>All rights reserved</footer></body></html>";
    }

    private static String prose(int number, int words) {
        var random = new Random(number);
        var text = new StringBuilder("<p>");
        for (int i = 0; i < words; i++) {
            text.append(i % 2 == 0
                    ? TOPICS.get(random.nextInt(TOPICS.size()))
                    : VERBS.get(random.nextInt(VERBS.size()))).append(i % 12 == 11 ? ". " : " ");
        }
        return text.append("</p>").toString();
    }

    private static Map<String, List<String>> pages() {
        var pages = new HashMap<String, List<String>>();
        try (InputStream file = Objects.requireNonNull(FarmText.class.getResourceAsStream("pages.tsv"))) {
            new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t")).forEach(row -> pages.computeIfAbsent(row[0] + row[1],
                            key -> new ArrayList<>()).add(row[2]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pages;
    }
}
