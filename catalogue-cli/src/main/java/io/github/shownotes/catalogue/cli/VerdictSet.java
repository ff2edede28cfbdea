package io.github.shownotes.catalogue.cli;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import io.github.shownotes.catalogue.links.Verdict;

/// The verdicts that an option names.
///
/// @param verdicts the verdicts
record VerdictSet(Set<Verdict> verdicts) {
    VerdictSet {
        verdicts = Set.copyOf(verdicts);
    }

    /// Reads an option's values.
    ///
    /// @throws UsageException if one is no verdict
    static VerdictSet parse(String option, List<String> labels) {
        var verdicts = EnumSet.noneOf(Verdict.class);
        for (String label : labels) {
            verdicts.add(Verdict.of(label).orElseThrow(() -> UsageException.invalid(option, label
                + " is no verdict. There are " + String.join(", ", Arrays.stream(Verdict.values()).map(Verdict::label)
                        .toList()))));
        }
        return new VerdictSet(verdicts);
    }

    boolean contains(Verdict verdict) {
        return verdicts.contains(verdict);
    }
}
