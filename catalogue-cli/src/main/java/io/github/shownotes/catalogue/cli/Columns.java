package io.github.shownotes.catalogue.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Rows of text: columns that line up and fit on a terminal, tabs and everything in a pipe where `cut` and `awk` want it.
final class Columns {
    private static final String GAP = "  ";
    private static final String CUT = "…";
    /// No column is made narrower, however narrow the terminal.
    private static final int NARROWEST = 8;

    private final List<List<String>> rows = new ArrayList<>();
    private final boolean aligned;
    private final int limit;

    private Columns(boolean aligned, int limit) {
        this.aligned = aligned;
        this.limit = limit;
    }

    /// An empty table for a person or for a program, whichever reads standard output.
    Columns(Terminal terminal) {
        this(terminal.outIsTerminal(), terminal.columns());
    }

    /// The same without a limit, where a shortened cell would be of no use.
    ///
    /// @param aligned whether a person reads it
    static Columns whole(boolean aligned) {
        return new Columns(aligned, Integer.MAX_VALUE);
    }

    void row(String... cells) {
        // A line break or tab inside a cell would look like another row or column.
        rows.add(List.of(cells).stream().map(cell -> cell.replaceAll("\\s+", " ").strip()).toList());
    }

    void print(Output output) {
        int[] widths = aligned ? widths() : new int[0];
        for (List<String> row : rows) {
            output.line(aligned ? alignedLine(row, widths) : String.join("\t", row));
        }
    }

    private static String alignedLine(List<String> row, int[] widths) {
        var line = new StringBuilder();
        for (int column = 0; column < row.size(); column++) {
            String cell = cut(row.get(column), widths[column]);
            line.append(cell);
            if (column < row.size() - 1) {
                line.repeat(' ', widths[column] - width(cell)).append(GAP);
            }
        }
        return line.toString().stripTrailing();
    }

    /// As wide as the widest cell, less where a line would not fit: the widest column gives first.
    private int[] widths() {
        int[] widths = new int[rows.stream().mapToInt(List::size).max().orElse(0)];
        for (List<String> row : rows) {
            for (int column = 0; column < row.size(); column++) {
                widths[column] = Math.max(widths[column], width(row.get(column)));
            }
        }
        int excess = Arrays.stream(widths).sum() + GAP.length() * (widths.length - 1) - limit;
        for (; excess > 0; excess--) {
            int widest = 0;
            for (int column = 1; column < widths.length; column++) {
                widest = widths[column] > widths[widest] ? column : widest;
            }
            if (widths[widest] <= NARROWEST) {
                break;
            }
            widths[widest]--;
        }
        return widths;
    }

    private static String cut(String text, int width) {
        return width(text) <= width ? text : text.substring(0, text.offsetByCodePoints(0, width - 1)) + CUT;
    }

    private static int width(String text) {
        return text.codePointCount(0, text.length());
    }
}
