package io.github.shownotes.catalogue.notes;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.github.shownotes.catalogue.source.Person;
import io.github.shownotes.catalogue.source.ShowNotes;

/// From an episode's notes in any format to its segments.
public final class NotesParser {
    private static final Pattern CLOSING_FENCE = Pattern.compile("(?m)\\S(```)[ \\t]*$");

    private NotesParser() {}

    /// The blocks of the notes in the neutral form, in order. Never fails: whatever the bytes, something is read.
    public static List<Item> items(ShowNotes notes) {
        return switch (notes.format()) {
            case HTML -> reopened(HtmlReader.read(notes.body()));
            case MARKDOWN -> reopened(MarkdownReader.read(notes.body()));
            case TEXT -> TextReader.read(notes.body());
        };
    }

    /// Mends listings whose closing fence stands at the end of a line, where CommonMark does not see it and takes the rest
    /// of the notes for code.
    private static List<Item> reopened(List<Item> items) {
        if (items.stream().noneMatch(NotesParser::isBroken)) {
            return items;
        }
        var mended = new ArrayList<Item>();
        for (Item item : items) {
            Matcher fence = item.kind() == ItemKind.CODE ? CLOSING_FENCE.matcher(item.text()) : null;
            if (fence != null && fence.find()) {
                String text = item.text();
                mended.add(new Item(ItemKind.CODE, 0, List.of(new Run(text.substring(0, fence.start(1)), false, true,
                        null, false))));
                mended.addAll(MarkdownReader.read(text.substring(fence.end())));
            } else {
                mended.add(item);
            }
        }
        return mended;
    }

    private static boolean isBroken(Item item) {
        return item.kind() == ItemKind.CODE && item.text().contains("```") && CLOSING_FENCE.matcher(item.text()).find();
    }

    /// The segments of the notes, in order. Never fails.
    public static List<Segment> segments(ShowNotes notes) {
        var people = new ArrayList<Person>(notes.show().hosts());
        people.addAll(notes.episode().people());
        return Segmenter.segments(items(notes), people);
    }
}
