package io.github.shownotes.catalogue.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Words of a line that are likely a title.
///
/// @param from the first word
/// @param to the last word
/// @param probability how likely
record LikelyTitle(int from, int to, double probability) {
    /// Less likely stretches change nothing.
    private static final double NEGLIGIBLE = 0.002;

    /// The likeliest titles of a line, without overlaps and in order.
    ///
    /// Readers differ about where a title ends; so stretches that share most of their words count for one another.
    static List<LikelyTitle> in(TitleLattice lattice, double least) {
        var free = new ArrayList<LikelyTitle>();
        for (int from = 0; from < lattice.size(); from++) {
            for (int k = 0; k < lattice.longest(from); k++) {
                double probability = lattice.probability(from, from + k);
                if (probability > NEGLIGIBLE) {
                    free.add(new LikelyTitle(from, from + k, probability));
                }
            }
        }
        var all = List.copyOf(free);
        var titles = new ArrayList<LikelyTitle>();
        while (!free.isEmpty()) {
            LikelyTitle best = free.stream().max(Comparator.comparingDouble(one -> one.support(all) + one.probability
                    / 2)).orElseThrow();
            double support = Math.min(1, best.support(all));
            if (support >= least) {
                titles.add(new LikelyTitle(best.from, best.to, support));
            }
            free.removeIf(one -> one.from <= best.to && best.from <= one.to);
        }
        titles.sort(Comparator.comparingInt(LikelyTitle::from));
        return titles;
    }

    /// How likely it is that these words or nearly these are a title.
    private double support(List<LikelyTitle> all) {
        double sum = 0;
        for (LikelyTitle other : all) {
            sum += isAlike(other.from, other.to) ? other.probability : 0;
        }
        return sum;
    }

    /// Some titles and this one, of which those that overlap give way to the likelier.
    List<LikelyTitle> among(List<LikelyTitle> others) {
        var apart = new ArrayList<LikelyTitle>();
        for (LikelyTitle other : others) {
            boolean overlaps = other.from <= to && from <= other.to;
            if (overlaps && other.probability >= probability) {
                return others;
            }
            if (!overlaps) {
                apart.add(other);
            }
        }
        apart.add(this);
        return apart;
    }

    /// Whether two stretches share at least half of their words.
    boolean isAlike(int otherFrom, int otherTo) {
        int common = Math.min(to, otherTo) - Math.max(from, otherFrom) + 1;
        int together = Math.max(to, otherTo) - Math.min(from, otherFrom) + 1;
        return 2 * common >= together;
    }
}
