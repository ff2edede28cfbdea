package io.github.shownotes.catalogue.web.stats;

import java.util.List;

import io.github.shownotes.catalogue.store.CategoryCountRow;
import io.github.shownotes.catalogue.store.Counts;
import io.github.shownotes.catalogue.store.EntityRow;
import io.github.shownotes.catalogue.store.PresenterRow;
import io.github.shownotes.catalogue.store.YearRow;
import io.github.shownotes.catalogue.web.charts.BarChart;
import io.github.shownotes.catalogue.web.charts.YearTable;
import io.github.shownotes.catalogue.web.layout.Frame;
import io.github.shownotes.catalogue.web.layout.LinkHealth;
import io.github.shownotes.catalogue.web.layout.Section;

/// The whole in figures.
///
/// @param counts how much there is
/// @param years every year in figures, the oldest first
/// @param projects the most covered
/// @param people the most named
/// @param presenters who brought most
/// @param categories how often each came up by year
/// @param named all categories
/// @param linkStates how many links are in which state, by the year they were given first
public record Statistics(Counts counts, List<YearRow> years, List<EntityRow> projects, List<EntityRow> people,
        List<PresenterRow> presenters, YearTable categories, List<CategoryCountRow> named, YearTable linkStates) {
    private static final int IN_A_CHART = 3;
    private static final int IN_A_TABLE = 12;
    private static final int PERCENT = 100;

    /// Copies the lists.
    public Statistics {
        years = List.copyOf(years);
        projects = List.copyOf(projects);
        people = List.copyOf(people);
        presenters = List.copyOf(presenters);
        named = List.copyOf(named);
    }

    /// What surrounds it.
    public Frame frame() {
        return Frame.first(Section.STATISTICS).described(
                "What was covered when, what came up most often, and how many of the links are dead by now.");
    }

    /// How often things of each kind were mentioned in each year.
    public BarChart mentions() {
        return new BarChart("mentions", "Mentions per year", "Year", years.stream()
                .map(year -> Integer.toString(year.year()))
                .toList(),
                List.of(new BarChart.Series("projects", years.stream().map(YearRow::projects).toList()),
                        new BarChart.Series("articles", years.stream().map(YearRow::articles).toList()),
                        new BarChart.Series("people", years.stream().map(YearRow::people).toList())),
                "");
    }

    /// The most frequent categories over the years.
    public BarChart categoryChart() {
        return categories.chart("categories", "The three largest categories over the years", categories.groups()
                .stream()
                .limit(IN_A_CHART)
                .toList(), "");
    }

    /// The categories that the table shows, the most frequent first.
    public List<String> categoryNames() {
        return categories.groups().stream().limit(IN_A_TABLE).toList();
    }

    /// The share of links that are dead, by the year in which they were given first.
    public BarChart linkRot() {
        return new BarChart("rot", "Dead links by the year they were given first", "Year", linkStates.years()
                .stream()
                .map(year -> Integer.toString(year))
                .toList(),
                List.of(new BarChart.Series("dead", linkStates.years().stream().map(this::deadShare)
                        .toList())),
                " %");
    }

    /// Those who brought most.
    public List<PresenterRow> topPresenters() {
        return presenters.stream().limit(IN_A_TABLE).toList();
    }

    /// The most covered as bars: the width in percent of the first one.
    public static int share(EntityRow thing, List<EntityRow> all) {
        return Math.max(1, Math.round(PERCENT * thing.timesCovered() / (float) all.getFirst().timesCovered()));
    }

    private int deadShare(int year) {
        int checked = linkStates.total(year);
        int dead = LinkHealth.DEAD.states().stream().mapToInt(state -> linkStates.count(state, year)).sum();
        return checked == 0 ? 0 : Math.round(PERCENT * dead / (float) checked);
    }
}
