package io.github.shownotes.catalogue.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;

import io.github.shownotes.catalogue.extract.Evidence;
import io.github.shownotes.catalogue.resolve.Entity;
import io.github.shownotes.catalogue.resolve.EntityKey;
import io.github.shownotes.catalogue.resolve.EntityKind;
import io.github.shownotes.catalogue.resolve.KeyScheme;
import io.github.shownotes.catalogue.resolve.Names;
import io.github.shownotes.catalogue.source.Slug;

/// Entities with the keys they are found by, as the ingest writes and reads them.
public final class IdentityDao {
    private static final String SEPARATOR = "\n";
    /// How many keys one `IN (…)` takes at most.
    private static final int CHUNK = 512;

    /// A key that an entity has got.
    ///
    /// @param entityId the entity
    /// @param kind its kind
    /// @param key the key
    /// @param label what people call it: an address or a name
    public record NewKey(long entityId, EntityKind kind, EntityKey key, String label) {}

    /// Every entity in the order they came.
    public List<StoredEntity> all(Handle handle) {
        var keys = new HashMap<Long, List<EntityKey>>();
        handle.createQuery("select entity_id, alias_key from alias order by entity_id, alias_key")
                .map((row, context) -> keys.computeIfAbsent(row.getLong("entity_id"), id -> new ArrayList<>()).add(
                        EntityKey.parse(row.getString("alias_key"))))
                .list();
        return handle.createQuery("""
                                  select e.id, e.kind, e.slug, e.name, e.url, e.merged_into, a.authors
                                  from entity e
                                  left join article a on a.entity_id = e.id
                                  order by e.id
                                  """)
                .map((row, context) -> {
                    long id = row.getLong("id");
                    String authors = row.getString("authors");
                    return new StoredEntity(id,
                            new Entity(EntityKind.of(row.getString("kind")), row.getString("slug"), row
                                    .getString("name"), row.getString("url"),
                                    authors == null || authors.isEmpty()
                                            ? List.of()
                                            : List.of(authors.split(SEPARATOR)),
                                    keys.getOrDefault(id, List.of())),
                            row
                                    .getObject("merged_into", Long.class));
                })
                .list();
    }

    /// Adds entities that nothing covers, still without keys.
    ///
    /// @return their keys in this database, in the same order
    public List<Long> insert(Handle handle, List<Entity> entities) {
        return insert(handle, entities, Collections.nCopies(entities.size(), Coverage.NONE));
    }

    /// Adds entities, still without keys.
    ///
    /// @param coverage where each is covered, in the same order
    /// @return their keys in this database, in the same order
    public List<Long> insert(Handle handle, List<Entity> entities, List<Coverage> coverage) {
        if (entities.isEmpty()) {
            return List.of();
        }
        PreparedBatch batch = handle.prepareBatch(
                """
                insert into entity (kind, slug, name, sort_name, url, times_covered, first_covered, last_covered)
                values (:kind, :slug, :name, :sort, :url, :times, :first, :last)
                """);
        for (int i = 0; i < entities.size(); i++) {
            Entity entity = entities.get(i);
            covered(named(batch, entity), coverage.get(i)).bind("kind", entity.kind().label())
                    .bind("slug", entity.slug())
                    .add();
        }
        List<Long> ids = batch.executePreparedBatch("id").mapTo(Long.class).list();
        for (EntityKind kind : EntityKind.values()) {
            PreparedBatch details = handle.prepareBatch(switch (kind) {
                case PROJECT ->
                    "insert into project (entity_id, repository, package_name) values (:id, :first, :second)";
                case ARTICLE -> "insert into article (entity_id, authors) values (:id, :first)";
                case PERSON -> "insert into person (entity_id, handles) values (:id, :first)";
            });
            for (int i = 0; i < entities.size(); i++) {
                if (entities.get(i).kind() == kind) {
                    detailed(details, entities.get(i)).bind("id", ids.get(i)).add();
                }
            }
            details.execute();
        }
        return ids;
    }

    /// A slug that no entity of a kind has: of the name, with a number behind it when that is taken.
    public String freeSlug(Handle handle, EntityKind kind, String name) {
        String slug = Slug.of(name);
        String free = slug;
        for (int i = 2; isTaken(handle, kind, free); i++) {
            free = slug + "-" + i;
        }
        return free;
    }

    private static boolean isTaken(Handle handle, EntityKind kind, String slug) {
        return handle.createQuery("select count(*) from entity where kind = :kind and slug = :slug")
                .bind("kind", kind.label())
                .bind("slug", slug)
                .mapTo(Integer.class)
                .one() > 0;
    }

    /// The main address of an entity, or null.
    public @Nullable String url(Handle handle, long entityId) {
        return handle.createQuery("select url from entity where id = :id")
                .bind("id", entityId)
                .mapTo(String.class)
                .findOne()
                .orElse(null);
    }

    /// Brings entities up to date; slugs never change, and a repository or package that is stored stays.
    public void update(Handle handle, Map<Long, Entity> entities) {
        if (entities.isEmpty()) {
            return;
        }
        PreparedBatch batch = handle
                .prepareBatch("""
                              update entity set name = :name, sort_name = :sort, url = :url where id = :id
                              """);
        entities.forEach((id, entity) -> named(batch, entity).bind("id", id).add());
        batch.execute();
        for (EntityKind kind : EntityKind.values()) {
            PreparedBatch details = handle.prepareBatch(switch (kind) {
                case PROJECT ->
                    """
                    update project
                    set repository = coalesce(repository, :first), package_name = coalesce(package_name, :second)
                    where entity_id = :id
                    """;
                case ARTICLE -> "update article set authors = :first where entity_id = :id";
                case PERSON -> "update person set handles = :first where entity_id = :id";
            });
            entities.forEach((id, entity) -> {
                if (entity.kind() == kind) {
                    detailed(details, entity).bind("id", id).add();
                }
            });
            details.execute();
        }
    }

    /// Adds keys that the entities do not have yet.
    public void addKeys(Handle handle, List<NewKey> keys) {
        if (keys.isEmpty()) {
            return;
        }
        PreparedBatch batch = handle
                .prepareBatch("""
                              insert into alias (kind, alias_key, entity_id, label) values (:kind, :key, :id, :label)
                              """);
        for (NewKey key : keys) {
            batch.bind("kind", key.kind().label())
                    .bind("key", Stored.text(key.key().text()))
                    .bind("id", key.entityId())
                    .bind("label", Stored.text(key.label(), 4000))
                    .add();
        }
        batch.execute();
    }

    /// Adds episodes to those in which entities are covered. Unlike [#recount(Handle, Collection)] it costs the same however
    /// often something is mentioned.
    ///
    /// @param more the episodes that were not counted yet, by the keys of entities
    public void addCoverage(Handle handle, Map<Long, Coverage> more) {
        if (more.isEmpty()) {
            return;
        }
        PreparedBatch batch = handle.prepareBatch("""
                                                  update entity set times_covered = times_covered + :times,
                                                      first_covered = case
                                                          when first_covered < cast(:first as date) then first_covered
                                                          else coalesce(cast(:first as date), first_covered) end,
                                                      last_covered = case
                                                          when last_covered > cast(:last as date) then last_covered
                                                          else coalesce(cast(:last as date), last_covered) end
                                                  where id = :id
                                                  """);
        more.forEach((id, coverage) -> covered(batch, coverage).bind("id", id).add());
        batch.execute();
    }

    /// Counts anew in how many episodes entities are covered, and since when.
    public void recount(Handle handle, Collection<Long> entityIds) {
        List<Long> ids = entityIds.stream().sorted().toList();
        for (int from = 0; from < ids.size(); from += CHUNK) {
            recountChunk(handle, ids.subList(from, Math.min(ids.size(), from + CHUNK)));
        }
    }

    private static void recountChunk(Handle handle, List<Long> ids) {
        PreparedBatch batch = handle.prepareBatch(
                """
                update entity set times_covered = :times, first_covered = :first, last_covered = :last where id = :id
                """);
        var left = new HashSet<>(ids);
        handle.createQuery("""
                           select m.entity_id, count(distinct s.episode_id) as times, min(e.published) as first_day,
                                  max(e.published) as last_day
                           from mention m
                           join segment s on s.id = m.segment_id
                           join episode e on e.id = s.episode_id
                           where m.entity_id in (<ids>) and m.confidence >= :threshold
                           group by m.entity_id
                           """)
                .bindList("ids", padded(ids))
                .bind("threshold", Evidence.THRESHOLD)
                .map((row, context) -> {
                    left.remove(row.getLong("entity_id"));
                    var coverage = new Coverage(row.getInt("times"), row.getObject("first_day", LocalDate.class), row
                            .getObject("last_day", LocalDate.class));
                    return covered(batch, coverage).bind("id", row.getLong("entity_id")).add();
                })
                .list();
        left.forEach(id -> covered(batch, Coverage.NONE).bind("id", id).add());
        batch.execute();
    }

    private static PreparedBatch covered(PreparedBatch batch, Coverage coverage) {
        return batch.bind("times", coverage.times())
                .bind("first", coverage.first())
                .bind("last", coverage.last());
    }

    /// The same keys, the last one repeated up to a power of two: few lengths of list mean few statements to prepare.
    private static List<Long> padded(List<Long> ids) {
        int length = Math.max(8, Integer.highestOneBit(Math.max(1, ids.size() - 1)) * 2);
        var padded = new ArrayList<>(ids);
        while (padded.size() < length) {
            padded.add(ids.getLast());
        }
        return padded;
    }

    private static <S extends SqlStatement<S>> S named(S statement, Entity entity) {
        String name = Stored.text(entity.name(), 1000);
        return statement.bind("name", name)
                .bind("sort", Stored.text(Names.sortable(name), 1000))
                .bind("url", Stored.optional(entity.url(), 4000));
    }

    private static PreparedBatch detailed(PreparedBatch batch, Entity entity) {
        return switch (entity.kind()) {
            case PROJECT -> batch.bind("first", first(entity, KeyScheme.REPO, 500))
                    .bind("second", first(entity, KeyScheme.PYPI, 300));
            case ARTICLE -> batch.bind("first", Stored.text(String.join(SEPARATOR, entity.authors()), 2000));
            case PERSON -> batch.bind("first", Stored.text(String.join(SEPARATOR, entity.values(KeyScheme.HANDLE)
                    .stream()
                    .sorted()
                    .toList()), 2000));
        };
    }

    private static @Nullable String first(Entity entity, KeyScheme scheme, int width) {
        List<String> values = entity.values(scheme);
        return values.isEmpty() ? null : Stored.text(values.getFirst(), width);
    }
}
