package io.github.shownotes.catalogue.links;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// By what pages are recognised.
///
/// @param notFound what says that a page does not exist
/// @param notFoundMarks what systems put into the HTML of such a page
/// @param parked what says that a domain has no site
/// @param takeover what a domain sells that somebody else took over
/// @param botWall what says that a program may not see the page
/// @param botWallHeaders headers of a bot wall with what their values contain
/// @param about what a title has that is about such pages
public record PageRules(Signs notFound, List<Pattern> notFoundMarks, Signs parked, List<Pattern> takeover,
        Signs botWall, Map<String, Pattern> botWallHeaders, List<Pattern> about) {
    private static final int TAKEOVER_SIGNS = 2;

    /// What one kind of page is recognised by.
    ///
    /// @param titles what a whole title or heading is, or a part of it between dashes
    /// @param words without one of which no sentence is looked for
    /// @param sentences what is found in its text
    /// @param scripts what is found in what it loads
    public record Signs(List<Pattern> titles, List<String> words, List<Pattern> sentences, List<Pattern> scripts) {
        /// Copies the lists.
        public Signs {
            titles = List.copyOf(titles);
            words = List.copyOf(words);
            sentences = List.copyOf(sentences);
            scripts = List.copyOf(scripts);
        }
    }

    /// Copies the collections.
    public PageRules {
        notFoundMarks = List.copyOf(notFoundMarks);
        takeover = List.copyOf(takeover);
        botWallHeaders = Map.copyOf(botWallHeaders);
        about = List.copyOf(about);
    }

    /// Whether title and headings advertise so much of what domains are taken over for that nobody needs to compare.
    boolean isTakenOver(List<String> labels) {
        return takeoverSigns(labels) >= TAKEOVER_SIGNS;
    }

    /// Whether title and headings advertise anything of that.
    boolean advertisesTakeover(List<String> labels) {
        return takeoverSigns(labels) > 0;
    }

    private long takeoverSigns(List<String> labels) {
        String text = String.join(" ", labels).toLowerCase(Locale.ROOT);
        return takeover.stream().filter(pattern -> pattern.matcher(text).find()).count();
    }

    /// Whether a system marked its page as one that says "not found".
    boolean isMarkedNotFound(Page page) {
        String html = page.html().toLowerCase(Locale.ROOT);
        return notFoundMarks.stream().anyMatch(mark -> mark.matcher(html).find());
    }

    /// Whether a header tells of a bot wall.
    boolean isWall(Answer.Response response) {
        for (Map.Entry<String, Pattern> rule : botWallHeaders.entrySet()) {
            String value = response.header(rule.getKey());
            if (value != null && rule.getValue().matcher(value.toLowerCase(Locale.ROOT)).find()) {
                return true;
            }
        }
        return false;
    }
}
