package io.github.shownotes.catalogue.ingest;

import java.util.List;

import io.github.shownotes.catalogue.source.Problem;

/// What an ingest did.
///
/// @param episodesRead episodes that the sources gave
/// @param episodesNew episodes that were not in the catalogue before
/// @param episodesChanged episodes whose notes or mentions are others than before, new ones not counted
/// @param episodesUnchanged episodes that the sources gave and that are as they were
/// @param mentions mentions written
/// @param corrections entities that the curation file changed
/// @param problems what could not be done; empty when all went well
public record IngestReport(int episodesRead, int episodesNew, int episodesChanged, int episodesUnchanged, int mentions,
        int corrections, List<Problem> problems) {
    /// Copies the list.
    public IngestReport {
        problems = List.copyOf(problems);
    }

    /// Whether the catalogue is as it was before.
    public boolean changedNothing() {
        return episodesNew == 0 && episodesChanged == 0 && corrections == 0;
    }
}
