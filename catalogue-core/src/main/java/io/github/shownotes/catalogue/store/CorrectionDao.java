package io.github.shownotes.catalogue.store;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

import io.github.shownotes.catalogue.resolve.EntityKey;
import io.github.shownotes.catalogue.resolve.EntityKind;
import io.github.shownotes.catalogue.resolve.Names;

/// Entities that corrections mean, and what corrections changed in them. Each method writes nothing when all is as it should be.
public final class CorrectionDao {
    /// What a correction did to an entity.
    public enum Effect {
        /// It has another name; what was is the old one.
        NAMED,
        /// It is found by a further key; what was is the key.
        ALIASED,
        /// It was merged into another.
        MERGED,
        /// It became a thing of another kind.
        RECAST,
        /// It is not shown.
        HIDDEN,
        /// It was made of a part of another; what was is the other's key in this database.
        DIVIDED,
        /// It belongs to a package; what was is the earlier one.
        PACKAGED;

        private String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// A change that a correction made.
    ///
    /// @param entityId what it changed
    /// @param correction the correction in its canonical form
    /// @param effect what it did
    /// @param was what was there before
    public record Applied(long entityId, String correction, Effect effect, String was) {}

    /// The entities that a name means: the one with that slug, else all that go by that name; never merged ones, but what
    /// they were merged into. In the order they came.
    public List<Long> find(Handle handle, EntityKind kind, String nameOrSlug) {
        Optional<Long> bySlug = handle
                .createQuery("""
                             select coalesce(merged_into, id) from entity where kind = :kind and slug = :slug
                             """).bind("kind", kind.label()).bind("slug", Stored.text(nameOrSlug)).mapTo(Long.class)
                .findOne();
        if (bySlug.isPresent()) {
            return List.of(bySlug.get());
        }
        return owners(handle, kind, EntityKey.name(nameOrSlug));
    }

    /// The entities that have a key, in the order they came.
    public List<Long> owners(Handle handle, EntityKind kind, EntityKey key) {
        return handle
                .createQuery("select entity_id from alias where kind = :kind and alias_key = :key order by entity_id")
                .bind("kind", kind.label())
                .bind("key", Stored.text(key.text()))
                .mapTo(Long.class)
                .list();
    }

    /// What kind of thing an entity is.
    public EntityKind kind(Handle handle, long entityId) {
        return EntityKind.of(handle.createQuery("select kind from entity where id = :id")
                .bind("id", entityId)
                .mapTo(String.class)
                .one());
    }

    /// What an entity is called.
    public String name(Handle handle, long entityId) {
        return handle.createQuery("select name from entity where id = :id").bind("id", entityId).mapTo(String.class)
                .one();
    }

    /// Lets an entity be found by a further key.
    ///
    /// @param label what people call it: an address or a name
    /// @return whether it was not before
    public boolean addKey(Handle handle, EntityKind kind, long entityId, EntityKey key, String label) {
        // The condition names the outer entity: H2 keeps the first answer of one that does not for the whole transaction.
        return handle.createUpdate("""
                                   insert into alias (kind, alias_key, entity_id, label)
                                   select :kind, :key, entity.id, :label
                                   from entity
                                   where entity.id = :id and not exists (
                                       select 1 from alias
                                       where kind = :kind and alias_key = :key and alias.entity_id = entity.id)
                                   """)
                .bind("kind", kind.label())
                .bind("key", Stored.text(key.text()))
                .bind("id", entityId)
                .bind("label", Stored.text(label, 4000))
                .execute() > 0;
    }

    /// Lets an entity be found no more by a key.
    public void dropKey(Handle handle, long entityId, String key) {
        handle.createUpdate("delete from alias where entity_id = :id and alias_key = :key")
                .bind("id", entityId)
                .bind("key", key)
                .execute();
    }

    /// Gives an entity another name; its slug stays.
    ///
    /// @return whether it had another one
    public boolean rename(Handle handle, long entityId, String name) {
        return handle.createUpdate("update entity set name = :name, sort_name = :sort where id = :id and name <> :name")
                .bind("id", entityId)
                .bind("name", Stored.text(name, 1000))
                .bind("sort", Stored.text(Names.sortable(name), 1000))
                .execute() > 0;
    }

    /// Takes an entity from all lists, or puts it back.
    ///
    /// @return whether it was otherwise
    public boolean hide(Handle handle, long entityId, boolean hidden) {
        return handle.createUpdate("update entity set hidden = :hidden where id = :id and hidden <> :hidden")
                .bind("id", entityId)
                .bind("hidden", hidden)
                .execute() > 0;
    }

    /// The package a project belongs to, or null.
    public @Nullable String packageOf(Handle handle, long entityId) {
        return handle.createQuery("select package_name from project where entity_id = :id")
                .bind("id", entityId)
                .mapTo(String.class)
                .findOne()
                .orElse(null);
    }

    /// Lets a project belong to a package, or to none.
    public void setPackage(Handle handle, long entityId, @Nullable String name) {
        handle.createUpdate("update project set package_name = :name where entity_id = :id")
                .bind("id", entityId)
                .bind("name", Stored.optional(name, 300))
                .execute();
    }

    /// Which projects belong to which package because a person says so: its name, or an empty text for none.
    public Map<Long, String> pins(Handle handle) {
        var pins = new HashMap<Long, String>();
        handle.createQuery("select entity_id, correction from correction_effect where effect = 'packaged'")
                .map((row, context) -> {
                    String correction = row.getString("correction");
                    return pins.put(row.getLong("entity_id"), correction.substring(correction.lastIndexOf('\t') + 1));
                })
                .list();
        return pins;
    }

    /// Everything that corrections changed and that still stands, in the order it happened.
    public List<Applied> applied(Handle handle) {
        return handle.createQuery("""
                                  select entity_id, correction, effect, was from correction_effect
                                  order by applied_at, entity_id
                                  """)
                .map((row, context) -> new Applied(row.getLong("entity_id"), row.getString("correction"),
                        Effect.valueOf(
                                row.getString("effect").toUpperCase(Locale.ROOT)),
                        row.getString("was")))
                .list();
    }

    /// Notes what a correction changed.
    public void note(Handle handle, Applied applied, Instant now) {
        handle.createUpdate("""
                            insert into correction_effect (entity_id, correction, effect, was, applied_at)
                            values (:entity, :correction, :effect, :was, :now)
                            """)
                .bind("entity", applied.entityId())
                .bind("correction", Stored.text(applied.correction(), 2500))
                .bind("effect", applied.effect().label())
                .bind("was", Stored.text(applied.was(), 1000))
                .bind("now", OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                .execute();
    }

    /// Forgets a change that was undone.
    public void forget(Handle handle, Applied applied) {
        handle.createUpdate("""
                            delete from correction_effect
                            where entity_id = :entity and correction = :correction and effect = :effect and was = :was
                            """)
                .bind("entity", applied.entityId())
                .bind("correction", applied.correction())
                .bind("effect", applied.effect().label())
                .bind("was", applied.was())
                .execute();
    }
}
