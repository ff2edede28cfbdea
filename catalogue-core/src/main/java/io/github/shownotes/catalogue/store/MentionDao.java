package io.github.shownotes.catalogue.store;

import java.util.List;
import java.util.Map;

import org.jdbi.v3.core.Jdbi;

import io.github.shownotes.catalogue.resolve.EntityKind;

/// Mentions that are sure; candidates are stored but not returned.
public final class MentionDao {
    private final Jdbi jdbi;

    /// Works on this database.
    public MentionDao(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /// Every mention of an entity, the newest episode first.
    public List<MentionRow> ofEntity(long entityId) {
        throw new UnsupportedOperationException(jdbi.toString());
    }

    /// Every mention in an episode, by segment and position.
    public List<MentionRow> ofEpisode(long episodeId) {
        throw new UnsupportedOperationException(jdbi.toString());
    }

    /// For each visible entity of a kind the episodes that mention it, oldest first; keyed by the entity's id.
    public Map<Long, List<CoverageRow>> coverage(EntityKind kind) {
        throw new UnsupportedOperationException(jdbi.toString());
    }
}
