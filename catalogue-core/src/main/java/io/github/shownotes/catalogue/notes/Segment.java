package io.github.shownotes.catalogue.notes;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/// One part of an episode's notes.
///
/// @param kind what part it is
/// @param presenter the host or guest who brings it, as a first name; null when the notes name nobody
/// @param title the heading without presenter and number; empty when there is none
/// @param heading the heading's own runs after presenter and number, with its links; empty when there is none
/// @param items what stands below the heading, in order
public record Segment(SegmentKind kind, @Nullable String presenter, String title, List<Run> heading,
        List<Item> items) {
    /// Copies the lists.
    public Segment {
        heading = List.copyOf(heading);
        items = List.copyOf(items);
    }

    /// Every link of the segment in order, the heading's first; neighbouring runs with one target are one link.
    public List<Link> links() {
        var links = new ArrayList<Link>();
        addLinks(heading, links);
        for (Item item : items) {
            addLinks(item.runs(), links);
        }
        return List.copyOf(links);
    }

    private static void addLinks(List<Run> runs, List<Link> links) {
        Run open = null;
        var text = new StringBuilder();
        for (Run run : runs) {
            String href = run.href();
            if (href == null && run.text().isBlank()) {
                continue;
            }
            boolean continued = open != null && !run.image() && href != null && href.equals(open.href());
            if (!continued) {
                close(open, text, links);
                open = href == null || href.isBlank() ? null : run;
            }
            text.append(open == null ? "" : run.text());
        }
        close(open, text, links);
    }

    private static void close(@Nullable Run open, StringBuilder text, List<Link> links) {
        if (open != null && open.href() != null) {
            links.add(new Link(open.href(), text.toString(), open.image()));
        }
        text.setLength(0);
    }
}
