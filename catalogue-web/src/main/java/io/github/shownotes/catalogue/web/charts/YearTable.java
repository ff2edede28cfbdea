package io.github.shownotes.catalogue.web.charts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

import io.github.shownotes.catalogue.store.YearCountRow;

/// Numbers of several groups by year, with every year between the first and the last.
///
/// @param years all of them, the oldest first
/// @param counts the numbers of each group by year; what is missing is none
public record YearTable(List<Integer> years, Map<String, Map<Integer, Integer>> counts) {
    /// Copies the lists.
    public YearTable {
        years = List.copyOf(years);
        counts = Map.copyOf(counts);
    }

    /// The table that such rows make.
    public static YearTable of(List<YearCountRow> rows) {
        NavigableSet<Integer> seen = new TreeSet<>();
        Map<String, Map<Integer, Integer>> counts = new HashMap<>();
        for (YearCountRow row : rows) {
            seen.add(row.year());
            counts.computeIfAbsent(row.group(), group -> new HashMap<>()).merge(row.year(), row.count(), Integer::sum);
        }
        return new YearTable(seen.isEmpty()
                ? List.of()
                : IntStream.rangeClosed(seen.first(), seen.last()).boxed().toList(), counts);
    }

    /// The number of a group in a year.
    public int count(String group, int year) {
        return counts.getOrDefault(group, Map.of()).getOrDefault(year, 0);
    }

    /// All numbers of a group together.
    public int total(String group) {
        return counts.getOrDefault(group, Map.of()).values().stream().mapToInt(Integer::intValue).sum();
    }

    /// All numbers of a year together.
    public int total(int year) {
        return counts.values().stream().mapToInt(group -> group.getOrDefault(year, 0)).sum();
    }

    /// The groups, the one with the largest total first.
    public List<String> groups() {
        return counts.keySet()
                .stream()
                .sorted((one, other) -> total(one) == total(other)
                        ? one.compareTo(other)
                        : Integer.compare(total(other), total(one)))
                .toList();
    }

    /// The bars of some groups over the years.
    public BarChart chart(String id, String title, List<String> groups, String unit) {
        return new BarChart(id, title, "Year", years.stream().map(year -> Integer.toString(year)).toList(), groups
                .stream()
                .map(group -> new BarChart.Series(group, years.stream().map(year -> count(group, year)).toList()))
                .toList(), unit);
    }
}
