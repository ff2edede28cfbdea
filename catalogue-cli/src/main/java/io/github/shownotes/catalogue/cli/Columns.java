package io.github.shownotes.catalogue.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Rows of text: columns that line up and fit on a terminal, tabs and everything in a pipe where `cut` and `awk` want it.
final class Columns {
    private static final String GAP = "  ";
    private static final String CUT = "…";
    /// No column is made narrower, however narrow the terminal.
    private static final int NARROWEST = 8;

    private final List<Row> rows = new ArrayList<>();
    private final Set<Integer> kept = new HashSet<>();
    private final boolean aligned;
    private final int limit;

    /// @param below whether it is a text of its own, below a row
    private record Row(List<String> cells, boolean below) {}

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

    /// Has some columns cut only when all others are as narrow as can be: what somebody has to copy is of no use in part.
    ///
    /// @param columns which, from 0
    Columns keeping(Integer... columns) {
        kept.addAll(List.of(columns));
        return this;
    }

    void row(String... cells) {
        // A line break or tab inside a cell would look like another row or column.
        rows.add(new Row(List.of(cells).stream().map(cell -> cell.replaceAll("\\s+", " ").strip()).toList(), false));
    }

    /// Adds what is too long for a column, below the last row and never cut.
    void below(String text) {
        rows.add(new Row(List.of(text), true));
    }

    void print(Output output) {
        int[] widths = aligned ? widths() : new int[0];
        for (Row row : rows) {
            output.line(row.below
                    ? GAP + GAP + row.cells.getFirst()
                    : aligned
                            ? alignedLine(row.cells, widths)
                            : String.join("\t", row.cells));
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
        int[] widths = new int[rows.stream().mapToInt(row -> row.cells.size()).max().orElse(0)];
        for (Row row : rows) {
            for (int column = 0; column < row.cells.size() && !row.below; column++) {
                widths[column] = Math.max(widths[column], width(row.cells.get(column)));
            }
        }
        int excess = Arrays.stream(widths).sum() + GAP.length() * (widths.length - 1) - limit;
        for (; excess > 0; excess--) {
            int widest = widest(widths);
            if (widths[widest] <= NARROWEST) {
                break;
            }
            widths[widest]--;
        }
        return widths;
    }

    /// The widest column that may still give, one that is kept only when no other may.
    private int widest(int[] widths) {
        int widest = 0;
        for (int column = 1; column < widths.length; column++) {
            widest = gives(widths, column) > gives(widths, widest) ? column : widest;
        }
        return widest;
    }

    private int gives(int[] widths, int column) {
        if (widths[column] <= NARROWEST) {
            return 0;
        }
        // What is kept comes after everything else, however wide.
        return kept.contains(column) ? 1 : widths[column];
    }

    private static String cut(String text, int width) {
        return width(text) <= width ? text : text.substring(0, text.offsetByCodePoints(0, width - 1)) + CUT;
    }

    private static int width(String text) {
        return text.codePointCount(0, text.length());
    }
}
