package io.github.shownotes.catalogue.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import io.github.shownotes.catalogue.notes.Item;
import io.github.shownotes.catalogue.notes.ItemKind;
import io.github.shownotes.catalogue.notes.NotesParser;
import io.github.shownotes.catalogue.notes.Segment;
import io.github.shownotes.catalogue.notes.SegmentKind;
import io.github.shownotes.catalogue.source.ShowNotes;

/// What an episode is found by: the lines of its notes, but for those that introduce it or thank sponsors, which nearly every
/// episode has.
final class NotesText {
    private static final Set<SegmentKind> LEFT_OUT = Set.of(SegmentKind.INTRO, SegmentKind.SPONSOR);

    private NotesText() {}

    /// The lines in order, none of them blank.
    static List<String> lines(ShowNotes notes) {
        var lines = new ArrayList<String>();
        for (Segment segment : NotesParser.segments(notes)) {
            if (LEFT_OUT.contains(segment.kind())) {
                continue;
            }
            add(segment.title(), lines);
            for (Item item : segment.items()) {
                if (item.kind() != ItemKind.RULE) {
                    add(item.text(), lines);
                }
            }
        }
        return lines;
    }

    private static void add(String text, List<String> lines) {
        text.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(lines::add);
    }
}
