package io.github.shownotes.catalogue.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

import io.github.shownotes.catalogue.extract.Mention;
import io.github.shownotes.catalogue.resolve.Entity;
import io.github.shownotes.catalogue.resolve.EntityKey;
import io.github.shownotes.catalogue.resolve.KnownEntities;
import io.github.shownotes.catalogue.resolve.Resolution;
import io.github.shownotes.catalogue.resolve.Resolver;
import io.github.shownotes.catalogue.store.Coverage;
import io.github.shownotes.catalogue.store.IdentityDao;
import io.github.shownotes.catalogue.store.IdentityDao.NewKey;
import io.github.shownotes.catalogue.store.StoredEntity;

/// The entities in memory during a run, and what of them is still to be written.
final class Identities {
    private final IdentityDao dao;
    private final KnownEntities known = new KnownEntities();
    /// The key in the database by the number in memory; shorter while new entities are not written.
    private final List<Long> ids = new ArrayList<>();
    /// The key in the database of what an entity stands for, where that is another one.
    private final Map<Integer, Long> meant = new HashMap<>();
    private final Map<Integer, Entity> changed = new LinkedHashMap<>();
    private final List<PendingKey> keys = new ArrayList<>();

    private record PendingKey(int number, EntityKey key, String label) {}

    /// What is stored.
    ///
    /// What was merged has given its keys away. Only what became a thing of another kind keeps them: notes that take it for
    /// the old kind find it, and mean the new one.
    Identities(Handle handle, IdentityDao dao) {
        this.dao = dao;
        for (StoredEntity stored : dao.all(handle)) {
            Long mergedInto = stored.mergedInto();
            if (mergedInto != null && stored.entity().keys().isEmpty()) {
                known.reserve(stored.entity().kind(), stored.entity().slug());
            } else {
                int number = known.add(stored.entity());
                ids.add(stored.id());
                if (mergedInto != null) {
                    meant.put(number, mergedInto);
                }
            }
        }
    }

    /// The number of the entity that a sure mention means; a new one when it is not known. What the mention tells of it is
    /// learned.
    int resolve(Mention mention, String place) {
        int number = switch (Resolver.resolve(mention, place, known)) {
            case Resolution.Matched matched -> matched.number();
            case Resolution.Ambiguous ambiguous -> ambiguous.numbers().getFirst();
            case Resolution.New fresh -> {
                int added = known.add(fresh.entity());
                fresh.entity().keys().forEach(key -> remember(added, key, mention));
                yield added;
            }
        };
        Entity before = known.get(number);
        Entity after = Resolver.enriched(before, mention, place, known);
        if (!after.equals(before)) {
            known.replace(number, after);
            changed.put(number, after);
            var old = new HashSet<>(before.keys());
            after.keys().stream().filter(key -> !old.contains(key)).forEach(key -> remember(number, key, mention));
        }
        return number;
    }

    /// The number of the entity that a candidate would mean, or null when there is none: a candidate makes no entity.
    @Nullable
    Integer find(Mention mention, String place) {
        return switch (Resolver.resolve(mention, place, known)) {
            case Resolution.Matched matched -> matched.number();
            case Resolution.Ambiguous ambiguous -> ambiguous.numbers().getFirst();
            case Resolution.New fresh -> null;
        };
    }

    /// Whether an entity is not in the database yet.
    boolean isNew(int number) {
        return number >= ids.size();
    }

    /// Writes what is new.
    ///
    /// @param coverage where new entities are covered, by their numbers
    void write(Handle handle, Map<Integer, Coverage> coverage) {
        var fresh = new ArrayList<Entity>();
        var covered = new ArrayList<Coverage>();
        for (int number = ids.size(); number < known.size(); number++) {
            fresh.add(known.get(number));
            covered.add(coverage.getOrDefault(number, Coverage.NONE));
            changed.remove(number);
        }
        ids.addAll(dao.insert(handle, fresh, covered));
        var updates = new HashMap<Long, Entity>();
        changed.forEach((number, entity) -> updates.put(ids.get(number), entity));
        dao.update(handle, updates);
        dao.addKeys(handle, keys.stream()
                .map(key -> new NewKey(ids.get(key.number), known.get(key.number).kind(), key.key, key.label))
                .toList());
        changed.clear();
        keys.clear();
    }

    /// The key in the database of what mentions of a written entity mean.
    long id(int number) {
        return meant.getOrDefault(number, ids.get(number));
    }

    private void remember(int number, EntityKey key, Mention mention) {
        String address = key.address();
        keys.add(new PendingKey(number, key, address == null ? mention.name() : address));
    }
}
