package io.github.shownotes.catalogue.ingest;

import java.util.List;

import org.jspecify.annotations.Nullable;

/// Reads sources into the catalogue.
public final class Ingest {
    /// Reads the sources, stores what is new or richer, and finds and resolves the mentions. Idempotent.
    ///
    /// @param sources feeds, files, folders, addresses or `-`
    /// @param show the show's name when the user gives one, or null to find it in the sources
    /// @param progress hears how far it has come
    public IngestReport ingest(List<String> sources, @Nullable String show, Progress progress) {
        throw new UnsupportedOperationException();
    }
}
