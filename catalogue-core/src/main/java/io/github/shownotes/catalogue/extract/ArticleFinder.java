package io.github.shownotes.catalogue.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import io.github.shownotes.catalogue.notes.SegmentKind;
import io.github.shownotes.catalogue.notes.Title;

/// Finds the articles that a segment links, and those whose link the notes have lost.
final class ArticleFinder {
    private static final double LINKED = 0.95;
    private static final Pattern BYLINE = Pattern
            .compile("\\s*(?:\\bby\\s|[-–—]\\s)\\p{Lu}[\\p{L}.’'-]+(?:\\s\\p{Lu}[\\p{L}.’'-]+){1,2}\\s*$");

    /// More words than a title has are running text.
    private static final int LONGEST_DESCRIPTION = 16;
    private static final Pattern LEAD = Pattern.compile("^\\s*[(\\[–—-]+\\s*");

    private static final class Found {
        private String title;
        private final List<String> urls = new ArrayList<>();
        private boolean subject;
        private final String quote;

        Found(String title, String quote) {
            this.title = title;
            this.quote = quote;
        }
    }

    private ArticleFinder() {}

    /// The articles of a segment in order of appearance.
    ///
    /// @param authors who wrote the segment's subject, as far as the segment says
    /// @param presented whether somebody presents the segment as a topic
    /// @param lost the names known, where the notes have lost their links and titles alone must do; else null
    static List<Mention> find(SegmentKind kind, List<Line> lines, List<String> authors, boolean presented,
            @Nullable KnownNames lost) {
        var found = new LinkedHashMap<String, Found>();
        for (Line line : lines) {
            links(line, kind, found);
        }
        var mentions = new ArrayList<Mention>();
        for (Found one : found.values()) {
            mentions.add(new Mention.ArticleMention(one.title, one.urls, one.subject ? authors : List.of(), one.subject,
                    new Evidence("link", one.quote, LINKED)));
        }
        if (lost != null) {
            new LostArticles(lost).find(kind, lines, authors, presented, mentions);
        }
        return mentions;
    }

    private static void links(Line line, SegmentKind kind, Map<String, Found> found) {
        for (Span span : line.spans()) {
            if (span.kind() != LinkKind.ARTICLE || span.url() == null) {
                continue;
            }
            String text = Title.of(line.text().substring(span.start(), span.end()));
            String title = line.heading()
                    ? headingTitle(line, text)
                    : ProjectNames.isGeneric(text) ? described(line, span, text) : text;
            String key = String.valueOf(WebAddress.of(span.url()));
            Found one = found.computeIfAbsent(key,
                    address -> new Found(title, line.sentence(span.start(), span.end())));
            if (!one.urls.contains(span.url())) {
                one.urls.add(span.url());
            }
            one.subject |= line.heading() && kind == SegmentKind.TOPIC;
        }
    }

    /// A heading with one link is that article's title, words outside the link included.
    private static String headingTitle(Line line, String text) {
        return text.isEmpty() || linksOneTarget(line) ? withoutByline(line.text()) : text;
    }

    private static boolean linksOneTarget(Line line) {
        String only = null;
        for (Span span : line.spans()) {
            if (span.url() != null && only != null && !only.equals(span.url())) {
                return false;
            }
            only = span.url() == null ? only : span.url();
        }
        return only != null;
    }

    /// A heading as a title, without the name of who wrote it.
    static String withoutByline(String heading) {
        String title = Title.of(heading);
        for (int i = 0; i < title.length(); i++) {
            char c = title.charAt(i);
            if (c == '-' || c == '–' || c == '—' || c == 'b' && title.startsWith("by", i)) {
                return BYLINE.matcher(title).replaceFirst("");
            }
        }
        return title;
    }

    /// What the line says of a link called "here": the words around it, else the last words of its address.
    private static String described(Line line, Span span, String text) {
        String before = LEAD.matcher(line.text().substring(0, span.start())).replaceFirst("");
        int start = Math.max(before.lastIndexOf(". "), Math.max(before.lastIndexOf(", "), before.lastIndexOf("; ")))
                + 1;
        String words = Title.of(before.substring(start));
        int count = Word.count(words);
        if (count >= 2 && count <= LONGEST_DESCRIPTION) {
            return text.contains("://") || text.isEmpty() ? words : words + " " + text;
        }
        WebAddress address = WebAddress.of(span.url() == null ? "" : span.url());
        String[] path = address == null ? new String[0] : address.segments();
        String slug = path.length == 0
                ? ""
                : path[path.length - 1].replaceFirst("\\.\\w{2,5}$", "").replaceAll("[-_]+", " ").strip();
        return slug.indexOf(' ') > 0 ? slug : text.isEmpty() ? String.valueOf(span.url()) : text;
    }
}
