package io.github.shownotes.catalogue.extract;

import java.util.ArrayList;
import java.util.List;

/// Counts what was found rightly, found wrongly and missed.
final class Tally {
    private final List<String> misses = new ArrayList<>();
    private int right;
    private int wrong;
    private int missed;

    void right(int count) {
        right += count;
    }

    void wrong(String what) {
        wrong++;
        misses.add("wrong: " + what);
    }

    void missed(String what) {
        missed++;
        misses.add("missed: " + what);
    }

    /// The harmonic mean of precision and recall, from 0 to 1.
    double f1() {
        return right == 0 ? 0 : 2.0 * right / (2.0 * right + wrong + missed);
    }

    /// The share of what should be found that was.
    double recall() {
        return right == 0 ? 0 : (double) right / (right + missed);
    }

    @Override
    public String toString() {
        return "%.3f (%d right, %d wrong, %d missed)%n  %s".formatted(f1(), right, wrong, missed,
                String.join("\n  ", misses));
    }
}
