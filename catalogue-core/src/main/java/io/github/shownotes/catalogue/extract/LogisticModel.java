package io.github.shownotes.catalogue.extract;

import java.util.List;

/// How likely something is, by the sum of the weights of what speaks for and against it: logistic regression.
///
/// @param table what each feature weighs
record LogisticModel(FeatureTable table) {
    /// The probability, from 0 to 1.
    double probability(List<String> features) {
        return probability(logOdds(features));
    }

    /// The logarithm of the odds.
    double logOdds(List<String> features) {
        double sum = 0;
        for (String feature : features) {
            sum += table.weight(table.number(feature));
        }
        return sum;
    }

    /// The probability whose odds have some logarithm.
    static double probability(double logOdds) {
        return 1 / (1 + Math.exp(-logOdds));
    }
}
