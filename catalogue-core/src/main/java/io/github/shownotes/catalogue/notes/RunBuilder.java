package io.github.shownotes.catalogue.notes;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/// Collects runs while a tree is walked: joins neighbours of one look and keeps the open marks.
final class RunBuilder {
    private final List<Run> runs = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private boolean strong;
    private boolean code;
    private @Nullable String href;

    void append(String more) {
        text.append(more);
    }

    boolean strong(boolean on) {
        boolean before = strong;
        if (on != before) {
            flush();
            strong = on;
        }
        return before;
    }

    boolean code(boolean on) {
        boolean before = code;
        if (on != before) {
            flush();
            code = on;
        }
        return before;
    }

    @Nullable String href(@Nullable String target) {
        String before = href;
        flush();
        href = target;
        return before;
    }

    void image(String source, String alternative) {
        flush();
        if (href != null) {
            runs.add(new Run("", strong, code, href, false));
        }
        runs.add(new Run(alternative, false, false, source, true));
    }

    boolean isEmpty() {
        return runs.isEmpty() && text.isEmpty();
    }

    /// What was collected; the builder is empty afterwards and keeps its open marks.
    List<Run> take() {
        flush();
        var taken = List.copyOf(runs);
        runs.clear();
        return taken;
    }

    private void flush() {
        if (!text.isEmpty()) {
            runs.add(new Run(text.toString(), strong, code, href, false));
            text.setLength(0);
        }
    }
}
