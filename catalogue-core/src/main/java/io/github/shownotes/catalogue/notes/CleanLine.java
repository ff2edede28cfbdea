package io.github.shownotes.catalogue.notes;

import org.jspecify.annotations.Nullable;

/// A line without the stray asterisks that broken Markdown leaves behind, and the way back to the line's own offsets.
@SuppressWarnings("ArrayRecordComponent") // one line is never compared with another
record CleanLine(String text, int @Nullable [] offsets) {
    static CleanLine of(String line) {
        if (line.indexOf("**") < 0 && line.indexOf('\u00a0') < 0) {
            return new CleanLine(line, null);
        }
        var text = new StringBuilder(line.length());
        int[] offsets = new int[line.length() + 1];
        for (int i = 0; i < line.length();) {
            char c = line.charAt(i);
            int end = i;
            while (end < line.length() && line.charAt(end) == '*') {
                end++;
            }
            if (end - i >= 2) {
                i = end;
                continue;
            }
            offsets[text.length()] = i++;
            text.append(c == '\u00a0' ? ' ' : c);
        }
        offsets[text.length()] = line.length();
        return new CleanLine(text.toString(), offsets);
    }

    /// The place in the original line of a place in the clean text.
    int original(int place) {
        return offsets == null ? place : offsets[place];
    }
}
