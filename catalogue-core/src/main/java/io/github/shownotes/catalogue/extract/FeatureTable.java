package io.github.shownotes.catalogue.extract;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import io.github.shownotes.catalogue.source.Bundled;

/// The features of a log-linear model by name, each with its weight.
final class FeatureTable {
    /// The number of a feature that the table does not have.
    static final int UNKNOWN = -1;
    private static final int INITIAL_SIZE = 1024;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final boolean growing;
    private double[] weights = new double[INITIAL_SIZE];

    private FeatureTable(boolean growing) {
        this.growing = growing;
    }

    /// A table that takes in every feature it is asked for, for training.
    static FeatureTable growing() {
        return new FeatureTable(true);
    }

    /// A table that is shipped with the code: feature, tab, weight.
    static FeatureTable bundled(String name) {
        return of(Bundled.lines(FeatureTable.class, name));
    }

    /// A table from its lines.
    static FeatureTable of(List<String> lines) {
        var table = new FeatureTable(false);
        for (String line : lines) {
            int tab = line.lastIndexOf('\t');
            table.set(table.add(line.substring(0, tab)), Double.parseDouble(line.substring(tab + 1)));
        }
        return table;
    }

    /// The number of a feature, or [#UNKNOWN].
    int number(String feature) {
        Integer number = numbers.get(feature);
        return number != null ? number : growing ? add(feature) : UNKNOWN;
    }

    /// The numbers of `template=0` to `template=(values - 1)`.
    int[] numbers(String template, int values) {
        int[] found = new int[values];
        Arrays.setAll(found, value -> number(template + "=" + value));
        return found;
    }

    private int add(String feature) {
        int number = numbers.size();
        numbers.put(feature, number);
        if (number == weights.length) {
            weights = Arrays.copyOf(weights, 2 * number);
        }
        return number;
    }

    /// How many features there are; their numbers are smaller.
    int size() {
        return numbers.size();
    }

    /// A feature's weight; 0 for [#UNKNOWN].
    double weight(int number) {
        return number == UNKNOWN ? 0 : weights[number];
    }

    /// The sum of the weights of some features.
    double weight(int[] features) {
        double sum = 0;
        for (int feature : features) {
            sum += weight(feature);
        }
        return sum;
    }

    void set(int number, double weight) {
        weights[number] = weight;
    }

    /// Every feature that weighs anything, by name.
    Map<String, Double> weights() {
        var sorted = new TreeMap<String, Double>();
        numbers.forEach((feature, number) -> {
            if (weights[number] != 0) {
                sorted.put(feature, weights[number]);
            }
        });
        return sorted;
    }
}
