package io.github.shownotes.catalogue.links;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;

/// What a page shows and loads, as far as judging it needs.
///
/// @param title its title; empty for none
/// @param headings its first headings
/// @param text what a reader sees, without navigation, in one line
/// @param words how many words that has
/// @param isArticle whether the page says that it is one
/// @param scripts what it loads and what scripts stand in it, in one line
/// @param refresh where it sends its reader by itself, or null
/// @param canonical the address it calls its own, or null
/// @param html the page as it came
public record Page(String title, List<String> headings, String text, int words, boolean isArticle, String scripts,
        @Nullable String refresh, @Nullable String canonical, String html) {
    private static final int HEADINGS = 3;
    private static final int LONGEST_HEADING = 300;
    private static final int LONGEST_TEXT = 20_000;
    private static final int LONGEST_SCRIPTS = 20_000;
    private static final int ARTICLE_WORDS = 120;
    private static final int SHELL_WORDS = 20;
    private static final int LONGEST_WAIT = 10;
    private static final Pattern REFRESH = Pattern.compile(
            "\\s*(\\d+)(?:\\.\\d*)?\\s*[;,]\\s*(?:url\\s*=\\s*)?[\"']?([^\"']+)[\"']?.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /// Copies the list.
    public Page {
        headings = List.copyOf(headings);
    }

    /// Reads HTML, however broken.
    public static Page of(String html) {
        Document document = Jsoup.parse(html);
        Element body = document.body();
        String scripts = scripts(document);
        boolean article = isArticle(document);
        String canonical = document.select("link[rel=canonical]").attr("href");
        String refresh = document.select("meta[http-equiv=refresh]").attr("content");
        List<String> headings = body.select("h1, h2").stream().limit(HEADINGS).map(heading -> plain(heading.text(),
                LONGEST_HEADING)).filter(heading -> !heading.isEmpty()).toList();
        body.select("script, style, noscript, template, nav, footer, svg, form select").remove();
        String text = plain(body.text(), LONGEST_TEXT);
        return new Page(plain(document.title(), LONGEST_HEADING), headings, text, WordCount.of(text), article, scripts,
                target(refresh).orElse(null), canonical.isBlank() ? null : canonical, html);
    }

    /// The target of a `Refresh` that does not let its reader stay.
    static Optional<String> target(@Nullable String refresh) {
        Matcher parts = REFRESH.matcher(refresh == null ? "" : refresh);
        return parts.matches() && parts.group(1).length() < 4 && Integer.parseInt(parts.group(1)) <= LONGEST_WAIT
                ? Optional.of(parts.group(2).strip())
                : Optional.empty();
    }

    /// Whether it shows almost nothing until its scripts have run, so that its text says nothing about it.
    boolean isShell() {
        return words < SHELL_WORDS && !scripts.isEmpty();
    }

    /// Title and headings.
    List<String> labels() {
        var labels = new java.util.ArrayList<String>();
        if (!title.isEmpty()) {
            labels.add(title);
        }
        labels.addAll(headings);
        return labels;
    }

    /// The places that a fragment can lead to.
    Set<String> places() {
        var places = new TreeSet<String>();
        for (Element element : Jsoup.parse(html).select("[id], a[name]")) {
            places.add(element.id());
            places.add(element.attr("name"));
        }
        return places;
    }

    private static boolean isArticle(Document document) {
        if (document.select("meta[property=og:type]").attr("content").equalsIgnoreCase("article")
                || !document.select("meta[property^=article:]").isEmpty()) {
            return true;
        }
        Elements articles = document.select("article");
        return articles.size() == 1 && WordCount.of(articles.text()) >= ARTICLE_WORDS;
    }

    private static String scripts(Document document) {
        var out = new StringBuilder();
        for (Element element : document.select("script, iframe, frame, form[id], meta[http-equiv=refresh]")) {
            out.append(element.attr("src")).append(' ').append(element.attr("content")).append(' ').append(element
                    .id()).append(' ').append(element.data()).append(' ');
            if (out.length() > LONGEST_SCRIPTS) {
                break;
            }
        }
        String adBlock = document.select("html[data-adblockkey]").isEmpty() ? "" : " data-adblockkey";
        return (out + adBlock).strip();
    }

    private static String plain(String text, int longest) {
        String straight = text.replace('\u2019', '\'').replace('\u2018', '\'').replace('\u201c', '"')
                .replace('\u201d', '"').replace('\u00a0', ' ').strip();
        return straight.length() > longest ? straight.substring(0, longest) : straight;
    }
}
