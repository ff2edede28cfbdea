package io.github.shownotes.catalogue.source;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/// Reads a page saved as text: the show's name first, then episodes, each begun by a line `#182 Its title`.
///
/// Topics may look the same (`#2 Kite`), so such a line begins an episode only at the page's first one or after the line
/// that closes the one before.
final class SavedPageNotes {
    private static final Pattern BEGIN = Pattern.compile("^#(\\d{1,5}):? (\\S.*)$");
    private static final Pattern END = Pattern.compile("(?i)^(?:posted on|published(?: on)?)[: ]\\s*(.*\\d{4}).*");
    private static final Pattern FURNITURE = Pattern.compile("(?i)^(?:audio download|latest episodes|all episodes)$");

    private static final int FIRST_LINES = 60;

    private SavedPageNotes() {}

    /// Whether a text looks like such a page: its first lines already begin an episode.
    static boolean isPage(String text) {
        return text.lines().limit(FIRST_LINES).anyMatch(line -> BEGIN.matcher(line).matches());
    }

    static Reading read(Source.SavedPage page, @Nullable String showName) {
        List<String> lines = page.text().lines().toList();
        boolean closed = lines.stream().anyMatch(line -> END.matcher(line).matches());
        Show show = Shows.titled(showName != null ? showName : showTitle(lines));
        var notes = new ArrayList<ShowNotes>();
        Integer number = null;
        String title = "";
        var body = new StringBuilder();
        LocalDate published = null;
        boolean mayBegin = true;
        for (String line : lines) {
            Matcher begin = BEGIN.matcher(line);
            if (begin.matches() && (mayBegin || !closed && number != null && Integer.parseInt(begin.group(1)) == number
                    - 1)) {
                add(notes, show, page.origin(), number, title, published, body);
                number = Integer.valueOf(begin.group(1));
                title = begin.group(2).strip();
                published = null;
                body.setLength(0);
                mayBegin = false;
                continue;
            }
            Matcher end = END.matcher(line);
            if (end.matches() && number != null) {
                published = Dates.parse(end.group(1));
                mayBegin = true;
            } else if (!FURNITURE.matcher(line.strip()).matches()) {
                body.append(line).append('\n');
            }
        }
        add(notes, show, page.origin(), number, title, published, body);
        return new Reading(notes, notes.isEmpty()
                ? List.of(new Problem(page.origin(), "the page holds no episode",
                        "Save the show's list of episodes as text"))
                : List.of());
    }

    private static String showTitle(List<String> lines) {
        for (String line : lines) {
            if (!line.isBlank()) {
                return BEGIN.matcher(line).matches() ? "Untitled show" : line.strip();
            }
        }
        return "Untitled show";
    }

    private static void add(List<ShowNotes> notes, Show show, String origin, @Nullable Integer number, String title,
            @Nullable LocalDate published, StringBuilder body) {
        if (number != null) {
            notes.add(
                    new ShowNotes(show, new Episode(number, title, published, null, null, null, null, null, null,
                            List.of()),
                            origin, Format.TEXT, body.toString()));
        }
    }
}
