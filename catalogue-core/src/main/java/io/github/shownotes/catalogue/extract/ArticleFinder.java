package io.github.shownotes.catalogue.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.github.shownotes.catalogue.notes.SegmentKind;
import io.github.shownotes.catalogue.notes.Title;

/// Finds the articles that a segment links.
final class ArticleFinder {
    private static final double LINKED = 0.95;
    private static final Pattern BYLINE = Pattern
            .compile("\\s*(?:\\bby\\s|[-–—]\\s)\\p{Lu}[\\p{L}.’'-]+(?:\\s\\p{Lu}[\\p{L}.’'-]+){1,2}\\s*$");

    /// More words than a title has are running text.
    private static final int LONGEST_DESCRIPTION = 16;
    private static final Pattern LEAD = Pattern.compile("^\\s*[(\\[–—-]+\\s*");

    /// An issue or the like in a repository.
    private static final Pattern ISSUE = Pattern
            .compile(
                    "^https?://(?:www\\.)?(?:github|gitlab|codeberg)\\.\\w+/([\\w.-]+/[\\w.-]+)/(?:-/)?(issue|pull|discussion|merge_request)s?/(\\d+)");

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

    /// The articles of a segment in order of appearance; their authors are not known yet.
    static List<Mention.ArticleMention> find(SegmentKind kind, List<Line> lines) {
        var found = new LinkedHashMap<String, Found>();
        for (Line line : lines) {
            links(line, kind, found);
        }
        var mentions = new ArrayList<Mention.ArticleMention>();
        for (Found one : found.values()) {
            mentions.add(new Mention.ArticleMention(one.title, one.urls, List.of(), one.subject,
                    new Evidence("link", one.quote, LINKED)));
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
        if (text.contains("://") && span.url() != null) {
            Matcher issue = ISSUE.matcher(span.url());
            if (issue.find()) {
                return issue.group(1) + (issue.group(2).startsWith("p") || issue.group(2).startsWith("m")
                        ? " pull request "
                        : " " + issue.group(2) + " ") + issue.group(3);
            }
        }
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
