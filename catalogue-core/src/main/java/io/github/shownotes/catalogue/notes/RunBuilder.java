package io.github.shownotes.catalogue.notes;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/// Collects runs while a tree is walked: joins neighbours of one look and keeps the open marks.
final class RunBuilder {
    private static final Pattern UNRENDERED = Pattern
            .compile("\\[([^\\[\\]]{1,300})\\]\\((https?://[^()\\s]{1,2000})\\)");

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

    @Nullable
    String href(@Nullable String target) {
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

    /// Links whose Markdown was set as code or broken by other marks and so still reads `[text](address)`.
    private void unrendered(String piece) {
        Matcher link = UNRENDERED.matcher(piece);
        int end = 0;
        while (link.find()) {
            if (link.start() > end) {
                runs.add(new Run(piece.substring(end, link.start()), strong, code, null, false));
            }
            runs.add(new Run(link.group(1), strong, code, link.group(2), false));
            end = link.end();
        }
        if (end < piece.length()) {
            runs.add(new Run(piece.substring(end), strong, code, null, false));
        }
    }

    private void flush() {
        if (!text.isEmpty()) {
            String piece = text.toString();
            if (href == null && piece.contains("](http")) {
                unrendered(piece);
            } else {
                runs.add(new Run(piece, strong, code, href, false));
            }
            text.setLength(0);
        }
    }
}
