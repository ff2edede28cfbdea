package io.github.shownotes.catalogue.store;

import java.util.List;
import java.util.Optional;

import org.jdbi.v3.core.Jdbi;

/// Shows, episodes and their segments.
public final class EpisodeDao {
    private final Jdbi jdbi;

    /// Works on this database.
    public EpisodeDao(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /// One page of all episodes.
    public Page<EpisodeRow> list(EpisodeOrder order, int page, int size) {
        throw new UnsupportedOperationException(jdbi.toString());
    }

    /// The episode with that address.
    public Optional<EpisodeRow> find(String showSlug, String episodeSlug) {
        throw new UnsupportedOperationException(jdbi.toString());
    }

    /// The episode that came out last.
    public Optional<EpisodeRow> newest() {
        throw new UnsupportedOperationException(jdbi.toString());
    }

    /// The one before it in the same show: by number, else by date.
    public Optional<EpisodeRow> before(EpisodeRow episode) {
        throw new UnsupportedOperationException(jdbi.toString());
    }

    /// The one after it in the same show: by number, else by date.
    public Optional<EpisodeRow> after(EpisodeRow episode) {
        throw new UnsupportedOperationException(jdbi.toString());
    }

    /// An episode's segments in order.
    public List<SegmentRow> segments(long episodeId) {
        throw new UnsupportedOperationException(jdbi.toString());
    }

    /// Whom the sources name for the episode, in their order.
    public List<EpisodePersonRow> people(long episodeId) {
        throw new UnsupportedOperationException(jdbi.toString());
    }

    /// All shows by title.
    public List<ShowRow> shows() {
        throw new UnsupportedOperationException(jdbi.toString());
    }
}
