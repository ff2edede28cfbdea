package io.github.shownotes.catalogue.extract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/// Learns small trees one after the other, each from what the ones before got wrong in a random half of the examples, each
/// question chosen among some random measures. After J. Friedman, "Stochastic Gradient Boosting" (2002). The same examples
/// give the same trees.
final class BoostedTreesLearner {
    private static final int TREES = 400;
    private static final double RATE = 0.025;
    private static final double SHARE = 0.5;
    private static final double TRIED = 0.15;
    /// Fewer examples behind an answer tell nothing about others.
    private static final int FEWEST = 8;

    private final List<Map<String, Double>> examples = new ArrayList<>();
    private final List<Boolean> labels = new ArrayList<>();
    private final Random random = new Random(1);

    private String[] names = {};
    private double[][] values = {};
    private double[] slopes = {};
    private double[] bends = {};

    private record Question(int measure, double threshold, double gain) {}

    /// Takes in an example; all have the same measures.
    void add(Map<String, Double> measures, boolean label) {
        examples.add(measures);
        labels.add(label);
    }

    /// The rows of the trees, as [BoostedTrees] reads them.
    List<String> learn() {
        names = examples.getFirst().keySet().toArray(String[]::new);
        values = examples.stream().map(one -> one.values().stream().mapToDouble(Double::doubleValue).toArray())
                .toArray(double[][]::new);
        slopes = new double[values.length];
        bends = new double[values.length];
        double[] odds = new double[values.length];
        var order = new ArrayList<Integer>();
        for (int i = 0; i < values.length; i++) {
            order.add(i);
        }
        var rows = new ArrayList<String>();
        for (int tree = 0; tree < TREES; tree++) {
            for (int i = 0; i < odds.length; i++) {
                double probability = LogisticModel.probability(odds[i]);
                slopes[i] = (labels.get(i) ? 1 : 0) - probability;
                bends[i] = probability * (1 - probability);
            }
            Collections.shuffle(order, random);
            String row = row(List.copyOf(order.subList(0, (int) (SHARE * order.size()))));
            rows.add(row);
            BoostedTrees grown = BoostedTrees.of(List.of(row));
            for (int i = 0; i < odds.length; i++) {
                odds[i] += grown.logOdds(examples.get(i));
            }
        }
        return rows;
    }

    private String row(List<Integer> sample) {
        var row = new StringBuilder();
        var reached = new ArrayList<List<Integer>>(List.of(sample));
        for (int at = 0; at < BoostedTrees.QUESTIONS; at++) {
            List<Integer> here = reached.get(at);
            Question question = best(here);
            row.append(names[question.measure]).append('\t').append(String.format(Locale.ROOT, "%.4f",
                    question.threshold)).append('\t');
            for (boolean above : new boolean[]{false, true}) {
                reached.add(here.stream().filter(i -> values[i][question.measure] > question.threshold == above)
                        .toList());
            }
        }
        for (List<Integer> leaf : reached.subList(BoostedTrees.QUESTIONS, reached.size())) {
            row.append(String.format(Locale.ROOT, "%.4f", step(leaf))).append('\t');
        }
        return row.toString().strip();
    }

    /// Newton's step for some examples, shortened.
    private double step(List<Integer> leaf) {
        double slope = leaf.stream().mapToDouble(i -> slopes[i]).sum();
        double bend = leaf.stream().mapToDouble(i -> bends[i]).sum();
        return bend < 1e-9 ? 0 : RATE * slope / bend;
    }

    /// The question that parts some examples best; one that parts none when all answers are alike.
    private Question best(List<Integer> here) {
        var best = new Question(0, 1e6, 0);
        int tried = Math.max(1, (int) (TRIED * names.length));
        var measures = new ArrayList<Integer>();
        for (int i = 0; i < names.length; i++) {
            measures.add(i);
        }
        Collections.shuffle(measures, random);
        for (int measure : measures.subList(0, tried)) {
            Question one = best(here, measure);
            best = one.gain > best.gain ? one : best;
        }
        return best;
    }

    private Question best(List<Integer> here, int measure) {
        var best = new Question(measure, 1e6, 0);
        List<Integer> sorted = here.stream().sorted(Comparator.comparingDouble(i -> values[i][measure])).toList();
        double all = sorted.stream().mapToDouble(i -> slopes[i]).sum();
        double below = 0;
        int size = sorted.size();
        for (int i = 0; i + 1 < size; i++) {
            below += slopes[sorted.get(i)];
            double value = values[sorted.get(i)][measure];
            double next = values[sorted.get(i + 1)][measure];
            if (next > value && i + 1 >= FEWEST && size - i - 1 >= FEWEST) {
                double apart = below / (i + 1) - (all - below) / (size - i - 1);
                double gain = apart * apart * (i + 1) * (size - i - 1) / size;
                if (gain > best.gain) {
                    best = new Question(measure, (value + next) / 2, gain);
                }
            }
        }
        return best;
    }
}
