package io.github.shownotes.catalogue.links.farm;

import java.util.List;
import java.util.Locale;
import java.util.Random;

/// What the farm's pages say. Set 0 was used while the rules were written, set 1 was not.
final class FarmText {
    private static final List<String> TOPICS = List.of("async", "typing", "packaging", "notebooks", "testing", "pandas",
            "wheels", "decorators", "profiling", "sqlite", "dataclasses", "linting", "docker", "geometry", "astronomy",
            "weather", "coffee", "bicycles", "gardens", "keyboards", "compilers", "fonts", "maps", "music");
    private static final List<String> VERBS = List.of("exploring", "measuring", "shipping", "taming", "speeding",
            "teaching", "drawing", "growing", "reading", "mapping", "counting", "sorting");
    private static final List<String> FOLDERS = List.of("", "blog/", "posts/", "2021/05/", "docs/", "articles/",
            "a/b/");
    private static final List<String> PLACES = List.of("Harbour", "Lantern", "Meadow", "Copper", "Juniper", "Basalt");
    private static final List<List<String>> MISSING = List.of(
            List.of("<title>Page not found</title><h1>404</h1><p>The page you are looking for could not be found.</p>",
                    "<title>404 Not Found | $</title><h1>Not Found</h1><p>Sorry, nothing here.</p>",
                    "<title>$</title><h1>Oops!</h1><p>We can't find the page you requested.</p><p><a href='/'>Home</a></p>",
                    "<title>Error 404 - $</title><p>The requested URL was not found on this server.</p>",
                    "<title>$</title><p>This article is no longer available.</p><p>Try our search instead.</p>",
                    "<title>Seite nicht gefunden - $</title><h1>Seite nicht gefunden</h1>",
                    "<title>Sorry, this page isn't available</title><h1>Sorry, this page isn't available</h1><p>The link you followed may be broken, or the page may have been removed.</p>"),
            List.of("<title>Whoops - $</title><h1>That page has wandered off</h1><p>It seems the document you wanted has been deleted or renamed.</p>",
                    "<title>$: nothing here</title><h2>Nothing here</h2><p>There is nothing at this address any more.</p>",
                    "<title>HTTP 404</title><h1>File not found</h1><p>Check the spelling of the address.</p>",
                    "<title>$</title><h1>Hmm.</h1><p>The post you were after doesn't exist. Maybe it never did.</p>",
                    "<title>Content unavailable</title><h1>This content isn't available right now</h1><p>It may have been taken down by its owner.</p>",
                    "<title>Página no encontrada - $</title><h1>Página no encontrada</h1><p>Lo sentimos.</p>",
                    "<title>Missing page</title><p>Unfortunately we couldn't locate what you were looking for. It might have moved.</p>"));
    private static final List<List<String>> PARKED = List.of(
            List.of("<title>lantern.example is for sale</title><h1>lantern.example</h1><p>Buy this domain now. Make an offer.</p>",
                    "<title>lantern.example</title><p>This domain is parked free, courtesy of the registrar.</p>",
                    "<title>lantern.example</title><script src='http://www.sedoparking.com/x.js'></script><p>Related searches</p>",
                    "<title>Welcome</title><p>The domain name lantern.example has expired. Renew it now.</p>"),
            List.of("<title>meadow.example</title><h1>Interested in this domain?</h1><p>meadow.example may be for sale.</p>",
                    "<title>Domain for sale: meadow.example</title><p>Contact the broker for a price.</p>",
                    "<title>meadow.example</title><p>This website is currently available for purchase. Get in touch.</p>",
                    "<title>meadow.example</title><p>Future owners: this premium domain is up for sale. Lease to own.</p>"));
    private static final List<List<String>> WALLS = List.of(
            List.of("<title>Just a moment...</title><p>Enable JavaScript and cookies to continue</p><script>window._cf_chl_opt={};</script>",
                    "<title>Attention Required! | Cloudflare</title><h1>Sorry, you have been blocked</h1>",
                    "<title>$</title><p>Please verify you are a human.</p><div id='px-captcha'></div>",
                    "<title>Access Denied</title><p>You don't have permission to access this page. Reference #18.2</p>"),
            List.of("<title>Security check</title><h1>One more step</h1><p>Please complete the security check to access the site.</p>",
                    "<title>Robot or human?</title><p>Press and hold the button to show that you are not a robot.</p>",
                    "<title>$</title><p>Our systems have detected unusual traffic from your network.</p><script src='https://geo.captcha-delivery.com/c.js'></script>",
                    "<title>Human Verification</title><p>Let's confirm you are human.</p>"));
    private static final List<List<String>> ABOUT_MISSING = List.of(
            List.of("Designing a better 404 page", "How we rewrote our page not found screen",
                    "The best 404 pages of the year"),
            List.of("404 Not Found: What It Means and How to Fix It", "Friendly errors: page not found, with kittens",
                    "Soft 404s and search engines"));
    private static final List<List<String>> ABOUT_WALLS = List.of(
            List.of("Why every site asks whether you are human", "How domain parking earns money"),
            List.of("Life behind the captcha: verify you are human, again", "Buying a domain that is for sale"));

    private FarmText() {}

    /// A path that does not tell how the link behaves.
    static String path(Random random, FarmClass kind, int number) {
        if (kind == FarmClass.SHORTENED) {
            return "/x" + Integer.toString(number, 36);
        }
        if (kind == FarmClass.SAME_FOR_ALL) {
            return "/" + FOLDERS.get(1 + random.nextInt(6)) + "entry-" + number;
        }
        String ending = kind == FarmClass.MEDIA ? ".mp3" : random.nextInt(4) == 0 ? ".html" : "";
        String query = random.nextInt(12) == 0 && kind != FarmClass.MEDIA ? "?page=" + number : "";
        return "/" + FOLDERS.get(random.nextInt(FOLDERS.size())) + slug(number) + "-" + number + ending + query;
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

    static String of(FarmClass kind, int number, int wording) {
        return switch (kind) {
            case SAYS_NOT_FOUND -> from(MISSING, number, wording);
            case PARKED -> from(PARKED, number, wording);
            case CHALLENGE, CHALLENGE_503 -> from(WALLS, number, wording);
            case ABOUT_NOT_FOUND -> about(ABOUT_MISSING, number, wording,
                    "The page you are looking for could not be found, says the server with status 404, and the reader is lost. ");
            case ABOUT_WALLS -> about(ABOUT_WALLS, number, wording,
                    "Verify you are human, says the wall. This domain is for sale, says the next. Buy this domain, they all say. ");
            case SAME_FOR_ALL -> page("<title>Lamps and chairs</title>", "<h1>Welcome to our little site</h1><p>"
                    + "We make lamps, chairs and tables by hand since a long time, and like to show them.</p>");
            case SHELL -> page("<title>App</title><script src='/app.js'></script>", "<div id='root'></div>");
            default -> living(number);
        };
    }

    /// The page that a host shows at its root.
    static String root(int host) {
        return page("<title>" + place(host) + "</title>", "<h1>" + place(host) + " Journal</h1>" + prose(host, 120));
    }

    private static String from(List<List<String>> texts, int number, int wording) {
        List<String> set = texts.get(wording % texts.size());
        String text = set.get(number % set.size()).replace("$", place(number));
        int head = Math.max(text.lastIndexOf("</title>") + "</title>".length(), 0);
        return page(text.substring(0, head), text.substring(head));
    }

    private static String about(List<List<String>> titles, int number, int wording, String quote) {
        List<String> set = titles.get(wording % titles.size());
        String title = set.get(number % set.size());
        return page("<title>" + title + "</title>",
                "<h1>" + title + "</h1><p>" + quote + "</p>" + prose(number, number % 2 == 0 ? 30 : 500));
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
            text.append(
                    i % 2 == 0 ? TOPICS.get(random.nextInt(TOPICS.size())) : VERBS.get(random.nextInt(VERBS.size())))
                    .append(i % 12 == 11 ? ". " : i % 60 == 59 ? "</p><p>" : " ");
        }
        return text.append("</p>").toString();
    }
}
