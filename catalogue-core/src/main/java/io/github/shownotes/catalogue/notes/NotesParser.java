package io.github.shownotes.catalogue.notes;

import java.util.ArrayList;
import java.util.List;

import io.github.shownotes.catalogue.source.Person;
import io.github.shownotes.catalogue.source.ShowNotes;

/// From an episode's notes in any format to its segments.
public final class NotesParser {
    private NotesParser() {}

    /// The blocks of the notes in the neutral form, in order. Never fails: whatever the bytes, something is read.
    public static List<Item> items(ShowNotes notes) {
        return switch (notes.format()) {
            case HTML -> HtmlReader.read(notes.body());
            case MARKDOWN -> MarkdownReader.read(notes.body());
            case TEXT -> TextReader.read(notes.body());
        };
    }

    /// The segments of the notes, in order. Never fails.
    public static List<Segment> segments(ShowNotes notes) {
        var people = new ArrayList<Person>(notes.show().hosts());
        people.addAll(notes.episode().people());
        return Segmenter.segments(items(notes), people);
    }
}
