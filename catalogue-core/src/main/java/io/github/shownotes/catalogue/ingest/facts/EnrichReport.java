package io.github.shownotes.catalogue.ingest.facts;

import java.util.List;

import io.github.shownotes.catalogue.source.Problem;

/// What an enrichment did.
///
/// @param found how many things were answered with facts
/// @param unchanged of how many the facts that are stored still hold
/// @param gone how many do not exist
/// @param refused how many are not for everybody
/// @param failed how many could not be asked for
/// @param left how many were due but not asked, because a provider wanted to be left alone or failed
/// @param changed of how many projects the facts changed
/// @param problems what went wrong, one each
public record EnrichReport(int found, int unchanged, int gone, int refused, int failed, int left, int changed,
        List<Problem> problems) {
    /// Copies the problems.
    public EnrichReport {
        problems = List.copyOf(problems);
    }

    /// How many things were asked about.
    public int asked() {
        return found + unchanged + gone + refused + failed;
    }
}
