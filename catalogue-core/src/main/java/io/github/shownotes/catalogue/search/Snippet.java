package io.github.shownotes.catalogue.search;

import java.util.ArrayList;
import java.util.List;

/// A piece of plain text with the words that were looked for marked. Nothing in it is markup.
///
/// @param parts the text, cut where a marked word begins or ends
public record Snippet(List<Part> parts) {
    /// Copies the list.
    public Snippet {
        parts = List.copyOf(parts);
    }

    /// A run of the text.
    ///
    /// @param text its characters
    /// @param marked whether it is a word that was looked for
    public record Part(String text, boolean marked) {}

    /// The whole text.
    public String text() {
        var text = new StringBuilder();
        parts.forEach(part -> text.append(part.text()));
        return text.toString();
    }

    /// Cuts a text.
    ///
    /// @param text the text
    /// @param starts where marked words begin, ascending; they do not overlap
    /// @param ends where they end
    static Snippet of(String text, List<Integer> starts, List<Integer> ends) {
        var parts = new ArrayList<Part>();
        int at = 0;
        for (int i = 0; i < starts.size(); i++) {
            if (starts.get(i) > at) {
                parts.add(new Part(text.substring(at, starts.get(i)), false));
            }
            parts.add(new Part(text.substring(starts.get(i), ends.get(i)), true));
            at = ends.get(i);
        }
        if (at < text.length()) {
            parts.add(new Part(text.substring(at), false));
        }
        return new Snippet(parts);
    }
}
