package io.github.shownotes.catalogue.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Small decision trees whose values add up to log-odds. After J. Friedman, "Greedy Function Approximation: A Gradient
/// Boosting Machine" (2001).
final class BoostedTrees {
    /// How many questions lead to a leaf.
    static final int DEPTH = 3;
    /// How many questions a tree has; the question `i` is followed by `2i + 1` or, above its threshold, `2i + 2`.
    static final int QUESTIONS = (1 << DEPTH) - 1;

    /// A tree.
    ///
    /// @param measures which measure each question is about
    /// @param thresholds above which value a question is answered with yes
    /// @param leaves what each way through the questions adds
    record Tree(List<String> measures, List<Double> thresholds, List<Double> leaves) {
        double value(Map<String, Double> measured) {
            int at = 0;
            while (at < QUESTIONS) {
                double value = measured.getOrDefault(measures.get(at), 0.0);
                at = 2 * at + (value > thresholds.get(at) ? 2 : 1);
            }
            return leaves.get(at - QUESTIONS);
        }
    }

    private final List<Tree> trees;

    BoostedTrees(List<Tree> trees) {
        this.trees = List.copyOf(trees);
    }

    /// Trees from their rows: measure and threshold of each question, then the leaves, with tabs between.
    static BoostedTrees of(List<String> rows) {
        var trees = new ArrayList<Tree>();
        for (String row : rows) {
            String[] columns = row.split("\t");
            var measures = new ArrayList<String>();
            var thresholds = new ArrayList<Double>();
            var leaves = new ArrayList<Double>();
            for (int i = 0; i < QUESTIONS; i++) {
                measures.add(columns[2 * i].intern());
                thresholds.add(Double.valueOf(columns[2 * i + 1]));
            }
            for (int i = 0; i <= QUESTIONS; i++) {
                leaves.add(Double.valueOf(columns[2 * QUESTIONS + i]));
            }
            trees.add(new Tree(List.copyOf(measures), List.copyOf(thresholds), List.copyOf(leaves)));
        }
        return new BoostedTrees(trees);
    }

    /// What the trees add up to.
    double logOdds(Map<String, Double> measured) {
        double sum = 0;
        for (Tree tree : trees) {
            sum += tree.value(measured);
        }
        return sum;
    }
}
