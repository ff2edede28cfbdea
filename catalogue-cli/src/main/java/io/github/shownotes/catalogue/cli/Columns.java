package io.github.shownotes.catalogue.cli;

import java.util.ArrayList;
import java.util.List;

/// Rows of text: columns that line up on a terminal, tabs in a pipe where `cut` and `awk` want them.
final class Columns {
    private static final String GAP = "  ";

    private final List<List<String>> rows = new ArrayList<>();
    private final boolean aligned;

    /// An empty table.
    ///
    /// @param aligned whether a person reads it
    Columns(boolean aligned) {
        this.aligned = aligned;
    }

    void row(String... cells) {
        // A line break or tab inside a cell would look like another row or column.
        rows.add(List.of(cells).stream().map(cell -> cell.replaceAll("\\s+", " ").strip()).toList());
    }

    void print(Output output) {
        for (List<String> row : rows) {
            output.line(aligned ? alignedLine(row) : String.join("\t", row));
        }
    }

    private String alignedLine(List<String> row) {
        var line = new StringBuilder();
        for (int column = 0; column < row.size(); column++) {
            String cell = row.get(column);
            line.append(cell);
            if (column < row.size() - 1) {
                line.repeat(' ', width(column) - width(cell)).append(GAP);
            }
        }
        return line.toString().stripTrailing();
    }

    private int width(int column) {
        return rows.stream().filter(row -> row.size() > column).mapToInt(row -> width(row.get(column))).max().orElse(0);
    }

    private static int width(String text) {
        return text.codePointCount(0, text.length());
    }
}
