package io.github.shownotes.catalogue.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Learns logistic regression with an L2 penalty by going through the features one by one, each time with Newton's step for
/// that feature alone. After A. Genkin, D. Lewis and D. Madigan, "Large-Scale Bayesian Logistic Regression for Text
/// Categorization" (2007). The same examples give the same weights.
final class LogisticLearner {
    private static final int SWEEPS = 60;
    private static final double LONGEST_STEP = 1;

    private final Map<String, List<Integer>> bearers = new LinkedHashMap<>();
    private final List<Boolean> labels = new ArrayList<>();

    /// Takes in an example.
    ///
    /// @param features each at most once
    void add(List<String> features, boolean label) {
        features.stream().distinct().forEach(feature -> bearers.computeIfAbsent(feature, name -> new ArrayList<>()).add(
                labels.size()));
        labels.add(label);
    }

    /// Learns the weights; a feature that all examples bear goes without penalty.
    ///
    /// @param penalty how strongly weights are drawn to 0
    /// @param rare features that fewer examples bear are left out
    FeatureTable learn(double penalty, int rare) {
        bearers.values().removeIf(examples -> examples.size() < rare);
        var table = FeatureTable.growing();
        double[] odds = new double[labels.size()];
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            bearers.forEach((feature, examples) -> {
                int number = table.number(feature);
                double drawn = examples.size() == labels.size() ? 0 : penalty;
                double step = step(examples, odds, table.weight(number), drawn);
                table.set(number, table.weight(number) + step);
                examples.forEach(example -> odds[example] += step);
            });
        }
        return table;
    }

    private double step(List<Integer> examples, double[] odds, double weight, double penalty) {
        double slope = -penalty * weight;
        double bend = penalty;
        for (int example : examples) {
            double probability = LogisticModel.probability(odds[example]);
            slope += (labels.get(example) ? 1 : 0) - probability;
            bend += probability * (1 - probability);
        }
        return bend == 0 ? 0 : Math.clamp(slope / bend, -LONGEST_STEP, LONGEST_STEP);
    }
}
