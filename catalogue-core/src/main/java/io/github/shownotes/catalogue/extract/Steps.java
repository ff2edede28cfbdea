package io.github.shownotes.catalogue.extract;

/// Numbers in steps, so that features tell "short" from "long" and not 7 from 8.
final class Steps {
    private Steps() {}

    /// How many of some rising bounds a number lies above.
    static int of(int number, int[] bounds) {
        int step = 0;
        while (step < bounds.length && number > bounds[step]) {
            step++;
        }
        return step;
    }
}
