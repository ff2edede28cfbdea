package io.github.shownotes.catalogue;

import io.github.shownotes.catalogue.ingest.Ingest;
import io.github.shownotes.catalogue.store.EntityDao;
import io.github.shownotes.catalogue.store.EpisodeDao;
import io.github.shownotes.catalogue.store.LinkDao;
import io.github.shownotes.catalogue.store.MentionDao;

/// An open catalogue: the one place where its parts are put together. Safe for many threads.
public final class Catalogue implements AutoCloseable {
    private Catalogue() {}

    /// Opens a catalogue and brings its tables up to date.
    ///
    /// @throws CatalogueException if the database cannot be opened
    public static Catalogue open(Settings settings) {
        throw new UnsupportedOperationException(settings.database());
    }

    /// Shows, episodes and segments.
    public EpisodeDao episodes() {
        throw new UnsupportedOperationException();
    }

    /// Projects, articles and people.
    public EntityDao entities() {
        throw new UnsupportedOperationException();
    }

    /// Mentions.
    public MentionDao mentions() {
        throw new UnsupportedOperationException();
    }

    /// Links.
    public LinkDao links() {
        throw new UnsupportedOperationException();
    }

    /// Reads sources into this catalogue.
    public Ingest ingest() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() {}
}
