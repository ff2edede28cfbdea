package io.github.shownotes.catalogue.web.compare;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import io.github.shownotes.catalogue.store.CategoryRow;
import io.github.shownotes.catalogue.store.CoverageRow;
import io.github.shownotes.catalogue.store.EntityRow;
import io.github.shownotes.catalogue.store.FlagRow;
import io.github.shownotes.catalogue.web.layout.Day;
import io.github.shownotes.catalogue.web.layout.Frame;
import io.github.shownotes.catalogue.web.layout.Section;
import io.github.shownotes.catalogue.web.projects.Knowledge;

/// Projects side by side.
///
/// @param asked what was asked for, as it was typed
/// @param missing what of it is not in the catalogue
/// @param columns the projects
/// @param shared the episodes that mention all of them, the newest first
public record Comparison(List<String> asked, List<String> missing, List<Column> columns, List<CoverageRow> shared) {
    /// As many as fit side by side.
    public static final int MOST = 4;

    /// A project in a comparison.
    ///
    /// @param thing the project
    /// @param knowledge what is known of it
    public record Column(EntityRow thing, Knowledge knowledge) {}

    /// A line of the table.
    ///
    /// @param label what is compared
    /// @param values for each project; empty where it is not known
    public record Line(String label, List<String> values) {
        /// Copies the list.
        public Line {
            values = List.copyOf(values);
        }
    }

    /// Copies the lists.
    public Comparison {
        asked = List.copyOf(asked);
        missing = List.copyOf(missing);
        columns = List.copyOf(columns);
        shared = List.copyOf(shared);
    }

    /// What surrounds it.
    public Frame frame() {
        return Frame.of(columns.isEmpty() ? "Compare projects" : "Compare " + names(), Section.PROJECTS).described(
                "Projects side by side: how often they were covered, how they are today.");
    }

    /// The names of the projects in a sentence.
    public String names() {
        return String.join(", ", columns.stream().map(column -> column.thing().name()).toList());
    }

    /// What to show in the fields of the form: what was asked for, then room for one more.
    public List<String> fields() {
        return Stream.concat(asked.stream(), Stream.generate(() -> "")).limit(MOST).toList();
    }

    /// What is compared, without what is known of none.
    public List<Line> lines() {
        return Stream.concat(Stream.of(
                line("What it is", column -> column.thing().summary() == null ? "" : column.thing().summary()),
                line("Episodes", column -> Integer.toString(column.thing().timesCovered())),
                line("Covered first", column -> column.thing().firstCovered() == null
                        ? ""
                        : Day.inColumn(column.thing().firstCovered())),
                line("Covered last", column -> column.thing().lastCovered() == null
                        ? ""
                        : Day.inColumn(column.thing().lastCovered())),
                line("Categories", column -> String.join(", ", column.knowledge()
                        .categories()
                        .stream()
                        .map(CategoryRow::name)
                        .toList())),
                line("Health", column -> String.join(", ", column.knowledge()
                        .flags()
                        .stream()
                        .map(FlagRow::flag)
                        .toList())),
                line("Install", column -> column.knowledge().install().orElse(""))),
                labels().map(label -> line(label, column -> fact(column, label))))
                .filter(line -> line.values().stream().anyMatch(value -> !value.isEmpty()))
                .toList();
    }

    private Stream<String> labels() {
        return columns.stream().flatMap(column -> column.knowledge().lines().stream()).map(Knowledge.Fact::label)
                .distinct();
    }

    private static String fact(Column column, String label) {
        return column.knowledge()
                .lines()
                .stream()
                .filter(fact -> fact.label().equals(label))
                .map(Knowledge.Fact::value)
                .findFirst()
                .orElse("");
    }

    private Line line(String label, Function<Column, String> value) {
        return new Line(label, columns.stream().map(value).toList());
    }
}
