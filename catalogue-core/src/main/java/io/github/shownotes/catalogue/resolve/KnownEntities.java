package io.github.shownotes.catalogue.resolve;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

import io.github.shownotes.catalogue.source.Slug;

/// The entities known so far, found by their keys. An entity is named by its number: its place in the order they came.
///
/// It grows as mentions are resolved. For one thread.
public final class KnownEntities {
    private final List<Entity> entities = new ArrayList<>();
    private final Map<EntityKind, Map<EntityKey, SortedSet<Integer>>> numbers = new EnumMap<>(EntityKind.class);
    private final Map<EntityKind, Map<String, Integer>> lastNumbers = new EnumMap<>(EntityKind.class);
    private final Map<EntityKind, Set<String>> slugs = new EnumMap<>(EntityKind.class);

    /// Nothing known.
    public KnownEntities() {
        for (EntityKind kind : EntityKind.values()) {
            numbers.put(kind, new HashMap<>());
            slugs.put(kind, new HashSet<>());
        }
    }

    /// Adds an entity and gives its number.
    public int add(Entity entity) {
        int number = entities.size();
        entities.add(entity);
        reserve(entity.kind(), entity.slug());
        index(entity, number);
        return number;
    }

    /// Keeps a slug from being given away, as for an entity that was merged into another.
    public void reserve(EntityKind kind, String slug) {
        slugsOf(kind).add(slug);
    }

    /// Puts a changed entity in the place of the one with that number.
    public void replace(int number, Entity entity) {
        entities.set(number, entity);
        index(entity, number);
    }

    /// The entity with a number.
    public Entity get(int number) {
        return entities.get(number);
    }

    /// How many there are; their numbers are all below.
    public int size() {
        return entities.size();
    }

    /// The numbers of the entities with a key, in the order they came; usually one at most.
    public List<Integer> having(EntityKind kind, EntityKey key) {
        SortedSet<Integer> found = keysOf(kind).get(key);
        return found == null ? List.of() : List.copyOf(found);
    }

    /// A slug for a new entity: of its name, with a number behind it when that is taken.
    String freeSlug(EntityKind kind, String name) {
        String slug = Slug.of(name);
        Set<String> taken = slugsOf(kind);
        if (!taken.contains(slug)) {
            return slug;
        }
        // No slug is ever given back, so the numbers below the last one need no second look.
        Map<String, Integer> numbered = lastNumbers.computeIfAbsent(kind, none -> new HashMap<>());
        int number = numbered.getOrDefault(slug, 2);
        while (taken.contains(slug + "-" + number)) {
            number++;
        }
        numbered.put(slug, number);
        return slug + "-" + number;
    }

    private void index(Entity entity, int number) {
        Map<EntityKey, SortedSet<Integer>> ofKind = keysOf(entity.kind());
        for (EntityKey key : entity.keys()) {
            ofKind.computeIfAbsent(key, none -> new TreeSet<>()).add(number);
        }
    }

    private Map<EntityKey, SortedSet<Integer>> keysOf(EntityKind kind) {
        return numbers.computeIfAbsent(kind, none -> new HashMap<>());
    }

    private Set<String> slugsOf(EntityKind kind) {
        return slugs.computeIfAbsent(kind, none -> new HashSet<>());
    }
}
