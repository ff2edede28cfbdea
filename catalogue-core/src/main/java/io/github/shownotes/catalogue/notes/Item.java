package io.github.shownotes.catalogue.notes;

import java.util.List;

/// One block of show notes in the neutral form: a heading, a paragraph, a list entry, a listing or a rule.
///
/// @param kind what the block is
/// @param depth nesting of a list entry, 1 for the outermost; 0 outside lists
/// @param runs its text in order; a soft line break is a `\n` inside the text
public record Item(ItemKind kind, int depth, List<Run> runs) {
    /// Copies the runs.
    public Item {
        runs = List.copyOf(runs);
    }

    /// The block's text without its markup.
    public String text() {
        if (runs.size() == 1) {
            return runs.getFirst().text();
        }
        var text = new StringBuilder();
        for (Run run : runs) {
            text.append(run.text());
        }
        return text.toString();
    }

    /// Whether nothing in it can be read or followed.
    public boolean isBlank() {
        for (Run run : runs) {
            if (run.href() != null || !run.text().isBlank()) {
                return false;
            }
        }
        return true;
    }
}
