package io.github.shownotes.catalogue.extract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// Learns what each feature weighs: stochastic ascent of the likelihood with steps by AdaGrad, and an L1 penalty that leaves
/// features out which do not help. The same examples give the same weights.
final class TitleLearner {
    private static final double RATE = 0.25;
    private static final double SMOOTHING = 1e-2;
    private static final double NEGLIGIBLE = 1e-5;
    /// Features of the words that fewer lines bear tell nothing about others.
    private static final int RARE = 3;

    private final FeatureTable table = FeatureTable.growing();
    private final List<TitleExample> examples;
    private final List<TitleLine> lines = new ArrayList<>();
    private final double penalty;
    private final double[] squares;
    private final int[] counts;
    private final Map<Integer, Double> gradient = new HashMap<>();

    TitleLearner(List<TitleExample> examples, double penalty) {
        this.examples = examples;
        this.penalty = penalty;
        var features = new TitleFeatures(table);
        examples.forEach(example -> lines.add(features.describe(example.context(), example.at(), example.words())));
        this.squares = new double[table.size()];
        this.counts = new int[table.size()];
        lines.forEach(this::count);
    }

    private void count(TitleLine line) {
        count(line.whole(0, line.size() - 1));
        for (int i = 0; i < line.size(); i++) {
            count(line.first(i));
            count(line.last(i));
            count(line.inside(i));
        }
    }

    private void count(int[] features) {
        for (int feature : features) {
            counts[feature]++;
        }
    }

    /// Goes over all examples so many times.
    FeatureTable learn(int rounds) {
        var order = new ArrayList<Integer>();
        for (int i = 0; i < lines.size(); i++) {
            order.add(i);
        }
        var random = new Random(1);
        for (int round = 0; round < rounds; round++) {
            Collections.shuffle(order, random);
            for (int i : order) {
                gradient.clear();
                truth(lines.get(i), examples.get(i).titles());
                expectation(lines.get(i));
                gradient.forEach(this::step);
            }
        }
        return table;
    }

    private void truth(TitleLine line, Map<Integer, Integer> titles) {
        titles.forEach((from, to) -> {
            if (to < line.size() && to - from < TitleShapes.LONGEST && line.words().mayBeTitle(from, to)) {
                add(line.first(from), 1);
                add(line.last(to), 1);
                add(line.shape(from, to), 1);
                add(line.whole(from, to), 1);
                for (int i = from; i <= to; i++) {
                    add(line.inside(i), 1);
                }
            }
        });
    }

    private void expectation(TitleLine line) {
        var lattice = new TitleLattice(line);
        double[] covered = new double[line.size() + 1];
        for (int from = 0; from < line.size(); from++) {
            double begins = 0;
            for (int to = from; to < from + lattice.longest(from); to++) {
                double probability = lattice.probability(from, to);
                if (probability > NEGLIGIBLE) {
                    begins += probability;
                    add(line.last(to), -probability);
                    add(line.shape(from, to), -probability);
                    add(line.whole(from, to), -probability);
                    covered[from] += probability;
                    covered[to + 1] -= probability;
                }
            }
            add(line.first(from), -begins);
        }
        double inside = 0;
        for (int i = 0; i < line.size(); i++) {
            inside += covered[i];
            add(line.inside(i), -inside);
        }
    }

    private void add(int[] features, double value) {
        for (int feature : features) {
            if (feature != FeatureTable.UNKNOWN && value != 0) {
                gradient.merge(feature, value, Double::sum);
            }
        }
    }

    private void step(int feature, double slope) {
        if (counts[feature] > 0 && counts[feature] < RARE) {
            return;
        }
        squares[feature] += slope * slope;
        double size = RATE / Math.sqrt(SMOOTHING + squares[feature]);
        double weight = table.weight(feature) + size * slope;
        table.set(feature, Math.signum(weight) * Math.max(0, Math.abs(weight) - size * penalty));
    }
}
