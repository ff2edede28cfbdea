package io.github.shownotes.catalogue.store;

import java.util.List;

import org.jdbi.v3.core.Jdbi;

/// Links where they stand.
public final class LinkDao {
    private final Jdbi jdbi;

    /// Works on this database.
    public LinkDao(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /// Every link of an episode, by segment and position.
    public List<LinkRow> ofEpisode(long episodeId) {
        throw new UnsupportedOperationException(jdbi.toString());
    }
}
