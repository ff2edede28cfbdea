package io.github.shownotes.catalogue.store;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import org.jdbi.v3.core.Handle;

import io.github.shownotes.catalogue.resolve.EntityKey;
import io.github.shownotes.catalogue.resolve.EntityKind;
import io.github.shownotes.catalogue.resolve.Names;

/// People's corrections applied to entities. Each method writes nothing when all is as it should be.
public final class CorrectionDao {
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
        return handle
                .createQuery("select entity_id from alias where kind = :kind and alias_key = :key order by entity_id")
                .bind("kind", kind.label())
                .bind("key", Stored.text(EntityKey.name(nameOrSlug).text()))
                .mapTo(Long.class)
                .list();
    }

    /// Lets an entity be found by a further name.
    ///
    /// @return whether it was not before
    public boolean addName(Handle handle, EntityKind kind, long entityId, String name) {
        return handle.createUpdate("""
                                   insert into alias (kind, alias_key, entity_id, label)
                                   select entity.kind, :key, entity.id, :label
                                   from entity
                                   where entity.id = :id and not exists (
                                       select 1 from alias where kind = :kind and alias_key = :key and entity_id = :id)
                                   """)
                .bind("kind", kind.label())
                .bind("key", Stored.text(EntityKey.name(name).text()))
                .bind("id", entityId)
                .bind("label", Stored.text(name, 4000))
                .execute() > 0;
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

    /// Takes an entity from all lists.
    ///
    /// @return whether it was shown
    public boolean hide(Handle handle, long entityId) {
        return handle.createUpdate("update entity set hidden = true where id = :id and not hidden")
                .bind("id", entityId)
                .execute() > 0;
    }

    /// Makes one entity of two: mentions, keys and older mergers go over, the slug stays and leads to the other.
    public void merge(Handle handle, long from, long into, Instant now) {
        handle.createUpdate("update mention set entity_id = :into where entity_id = :from")
                .bind("from", from)
                .bind("into", into)
                .execute();
        handle.createUpdate(
                """
                update alias set entity_id = :into
                where entity_id = :from and not exists (
                    select 1 from alias other
                    where other.entity_id = :into and other.kind = alias.kind and other.alias_key = alias.alias_key)
                """).bind("from", from).bind("into", into).execute();
        handle.createUpdate("delete from alias where entity_id = :from").bind("from", from).execute();
        handle.createUpdate("update entity set merged_into = :into where id = :from or merged_into = :from")
                .bind("from", from)
                .bind("into", into)
                .execute();
        handle.createUpdate("""
                            update entity set url = (select url from entity other where other.id = :from)
                            where id = :into and url is null
                            """).bind("from", from).bind("into", into).execute();
        handle.createUpdate("""
                            insert into identity_event (entity_id, kind, detail, happened_at)
                            select :into, 'merged', slug, :now from entity where id = :from
                            """)
                .bind("from", from)
                .bind("into", into)
                .bind("now", OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                .execute();
    }
}
