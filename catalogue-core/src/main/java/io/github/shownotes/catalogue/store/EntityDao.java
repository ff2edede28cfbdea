package io.github.shownotes.catalogue.store;

import java.util.List;
import java.util.Optional;

import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

import io.github.shownotes.catalogue.resolve.EntityKind;

/// Projects, articles and people.
public final class EntityDao {
    private final Jdbi jdbi;

    /// Works on this database.
    public EntityDao(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /// One page of the visible entities of a kind: not hidden, not merged, covered at least once.
    public Page<EntityRow> list(EntityKind kind, @Nullable String query, EntityOrder order, int page, int size) {
        throw new UnsupportedOperationException(jdbi.toString());
    }

    /// Every visible entity of a kind by name.
    public List<EntityRow> all(EntityKind kind) {
        throw new UnsupportedOperationException(jdbi.toString());
    }

    /// The entity with that address; for the old slug of a merged one the entity it became, so compare the slugs and redirect.
    public Optional<EntityRow> find(EntityKind kind, String slug) {
        throw new UnsupportedOperationException(jdbi.toString());
    }

    /// The first visible entities of a kind in an order.
    public List<EntityRow> top(EntityKind kind, EntityOrder order, int limit) {
        throw new UnsupportedOperationException(jdbi.toString());
    }

    /// Visible entities of all kinds that every word fits; those whose name fits come first.
    public List<EntityRow> search(String words, int limit) {
        throw new UnsupportedOperationException(jdbi.toString());
    }

    /// The addresses under which notes linked it, in the order they were found.
    public List<String> addresses(long entityId) {
        throw new UnsupportedOperationException(jdbi.toString());
    }

    /// How much the catalogue holds.
    public Counts counts() {
        throw new UnsupportedOperationException(jdbi.toString());
    }
}
