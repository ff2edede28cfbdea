package io.github.shownotes.catalogue.extract;

/// All ways to cut a line into titles and other words, each with a weight: a semi-Markov conditional random field.
///
/// A stretch of words is as likely a title as the share of the weight of all ways that hold it. After S. Sarawagi and
/// W. Cohen, "Semi-Markov Conditional Random Fields for Information Extraction" (2004).
final class TitleLattice {
    private final double[][] weights;
    /// Logarithm of the weight of all ways up to a word.
    private final double[] forward;
    /// Logarithm of the weight of all ways from a word on.
    private final double[] backward;

    TitleLattice(TitleLine line) {
        this.weights = line.weights();
        int n = weights.length;
        this.forward = new double[n + 1];
        for (int end = 1; end <= n; end++) {
            double sum = forward[end - 1];
            for (int from = Math.max(0, end - TitleShapes.LONGEST); from < end; from++) {
                sum = logSum(sum, forward[from] + weights[from][end - 1 - from]);
            }
            forward[end] = sum;
        }
        this.backward = new double[n + 1];
        for (int from = n - 1; from >= 0; from--) {
            double sum = backward[from + 1];
            for (int k = 0; k < weights[from].length; k++) {
                sum = logSum(sum, weights[from][k] + backward[from + k + 1]);
            }
            backward[from] = sum;
        }
    }

    private static double logSum(double a, double b) {
        double most = Math.max(a, b);
        return b == Double.NEGATIVE_INFINITY ? a : most + Math.log1p(Math.exp(Math.min(a, b) - most));
    }

    int size() {
        return weights.length;
    }

    /// The longest title that may begin with a word, in words.
    int longest(int from) {
        return weights[from].length;
    }

    boolean isPossible(int from, int to) {
        return to - from < weights[from].length && weights[from][to - from] != Double.NEGATIVE_INFINITY;
    }

    /// How likely the words from one to another are a title.
    double probability(int from, int to) {
        double log = forward[from] + weights[from][to - from] + backward[to + 1] - forward[weights.length];
        return Math.exp(Math.min(0, log));
    }
}
