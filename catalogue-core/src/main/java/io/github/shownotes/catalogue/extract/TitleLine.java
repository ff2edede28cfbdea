package io.github.shownotes.catalogue.extract;

/// A line with the features of its parts.
final class TitleLine {
    private static final int[] NONE = {};

    private final TitleWords words;
    private final TitleShapes shapes;
    private final FeatureTable table;
    private final int place;
    private final int[][] first;
    private final int[][] last;
    private final int[][] inside;
    private final int[] whole;

    /// A line whose parts have no features yet.
    ///
    /// @param words its words
    /// @param place where it stands, as [TitlePlace] numbers it
    /// @param shapes the features of a stretch as a whole
    /// @param table what each feature weighs
    /// @param whole the features of the whole line as a title
    TitleLine(TitleWords words, int place, TitleShapes shapes, FeatureTable table, int[] whole) {
        this.words = words;
        this.place = place;
        this.shapes = shapes;
        this.table = table;
        this.whole = whole;
        this.first = new int[words.size()][];
        this.last = new int[words.size()][];
        this.inside = new int[words.size()][];
    }

    /// Sets a word's features: of a title that begins with it, that ends with it, that it is part of.
    void describe(int word, int[] begins, int[] ends, int[] holds) {
        first[word] = begins;
        last[word] = ends;
        inside[word] = holds;
    }

    TitleWords words() {
        return words;
    }

    /// The features of a title that begins with a word.
    int[] first(int word) {
        return first[word];
    }

    /// The features of a title that ends with a word.
    int[] last(int word) {
        return last[word];
    }

    /// The features of a title that a word is part of.
    int[] inside(int word) {
        return inside[word];
    }

    int size() {
        return words.size();
    }

    /// The features of the shape of the words from one to another.
    int[] shape(int from, int to) {
        return shapes.of(words, place, from, to);
    }

    /// What is added when the words from one to another are the whole line.
    int[] whole(int from, int to) {
        return words.isWhole(from, to) ? whole : NONE;
    }

    /// The weight of every stretch as a title by its first word and length - 1; negative infinity where it cannot be one.
    double[][] weights() {
        int n = size();
        double[] sums = new double[n + 1];
        double[] ends = new double[n];
        for (int i = 0; i < n; i++) {
            sums[i + 1] = sums[i] + table.weight(inside[i]);
            ends[i] = table.weight(last[i]);
        }
        double[][] weights = new double[n][];
        for (int from = 0; from < n; from++) {
            double start = table.weight(first[from]);
            weights[from] = new double[Math.min(TitleShapes.LONGEST, n - from)];
            for (int k = 0; k < weights[from].length; k++) {
                int to = from + k;
                weights[from][k] = words.mayBeTitle(from, to)
                        ? start + ends[to] + sums[to + 1] - sums[from] + table.weight(shape(from, to))
                                + table.weight(whole(from, to))
                        : Double.NEGATIVE_INFINITY;
            }
        }
        return weights;
    }
}
