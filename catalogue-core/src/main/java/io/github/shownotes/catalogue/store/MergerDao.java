package io.github.shownotes.catalogue.store;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import org.jdbi.v3.core.Handle;

import io.github.shownotes.catalogue.resolve.EntityKey;
import io.github.shownotes.catalogue.resolve.EntityKind;

/// Making one entity of two and two of one. Slugs stay: that of an entity that was merged leads to what it became.
public final class MergerDao {
    /// Makes one entity of two: mentions, keys, subjects, history and older mergers go over.
    ///
    /// @param why what told that they are one
    public void merge(Handle handle, long from, long into, String why, Instant now) {
        moveMentions(handle, from, into);
        handle.createUpdate(
                """
                update alias set entity_id = :into, moved_from = coalesce(moved_from, :from)
                where entity_id = :from and not exists (
                    select 1 from alias other
                    where other.entity_id = :into and other.kind = alias.kind and other.alias_key = alias.alias_key)
                """).bind("from", from).bind("into", into).execute();
        handle.createUpdate("delete from alias where entity_id = :from").bind("from", from).execute();
        point(handle, from, into);
        handle.createUpdate("""
                            update entity set url = (select url from entity other where other.id = :from)
                            where id = :into and url is null
                            """).bind("from", from).bind("into", into).execute();
        for (String column : List.of("repository", "package_name")) {
            handle.createUpdate("""
                                update project set %1$s = (select %1$s from project other where other.entity_id = :from)
                                where entity_id = :into and %1$s is null
                                """.formatted(column)).bind("from", from).bind("into", into).execute();
        }
        move(handle, "entity_subject",
                "other.provider = entity_subject.provider and other.subject = entity_subject.subject",
                from, into);
        move(handle, "project_snapshot", "other.taken_on = project_snapshot.taken_on", from, into);
        event(handle, into, "merged", slug(handle, from) + ": " + why, now);
    }

    /// Lets an entity become a thing of another kind, which is a row of its own: its mentions go over, its keys stay, so that
    /// notes that take it for the old kind still find it.
    ///
    /// @return whether it was no such thing before
    public boolean recast(Handle handle, long from, long into, Instant now) {
        boolean done = handle.createQuery("select count(*) from entity where id = :from and merged_into = :into")
                .bind("from", from)
                .bind("into", into)
                .mapTo(Integer.class)
                .one() > 0;
        if (!done) {
            moveMentions(handle, from, into);
            point(handle, from, into);
            event(handle, into, "recast", slug(handle, from), now);
        }
        return !done;
    }

    /// Makes two of one again: the entity gets the keys back that it brought, and what mentions either is to be read again.
    ///
    /// @return what it was merged into; empty when it was not merged
    public Optional<Long> unmerge(Handle handle, long from, Instant now) {
        Optional<Long> into = handle.createQuery("select merged_into from entity where id = :id")
                .bind("id", from)
                .mapTo(Long.class)
                .findOne();
        into.ifPresent(other -> {
            handle.createUpdate("update entity set merged_into = null where id = :id").bind("id", from).execute();
            handle.createUpdate("update alias set entity_id = :from, moved_from = null where moved_from = :from")
                    .bind("from", from)
                    .execute();
            event(handle, other, "separated", slug(handle, from), now);
            readAgain(handle, other);
        });
        return into;
    }

    /// Gives a key to an entity, away from whoever has it; what mentions those is to be read again.
    ///
    /// @return whether it had it not already, or not alone
    public boolean take(Handle handle, EntityKind kind, EntityKey key, long entityId) {
        List<Long> owners = handle
                .createQuery("""
                             select entity_id from alias
                             where kind = :kind and alias_key = :key and entity_id <> :id order by entity_id
                             """)
                .bind("kind", kind.label())
                .bind("key", Stored.text(key.text()))
                .bind("id", entityId)
                .mapTo(Long.class)
                .list();
        for (Long owner : owners) {
            readAgain(handle, owner);
            handle.createUpdate("""
                                delete from alias where kind = :kind and alias_key = :key and entity_id = :owner
                                """)
                    .bind("kind", kind.label())
                    .bind("key", Stored.text(key.text()))
                    .bind("owner", owner)
                    .execute();
        }
        return !owners.isEmpty();
    }

    /// Lets the episodes that mention an entity be read again by the next run.
    public void readAgain(Handle handle, long entityId) {
        handle.createUpdate("""
                            update episode set extraction = null
                            where id in (select s.episode_id from mention m join segment s on s.id = m.segment_id
                                         where m.entity_id = :id)
                            """).bind("id", entityId).execute();
    }

    /// Notes something that happened to an entity.
    public void event(Handle handle, long entityId, String kind, String detail, Instant now) {
        handle.createUpdate("""
                            insert into identity_event (entity_id, kind, detail, happened_at)
                            values (:id, :kind, :detail, :now)
                            """)
                .bind("id", entityId)
                .bind("kind", kind)
                .bind("detail", Stored.text(detail, 2000))
                .bind("now", OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                .execute();
    }

    private static String slug(Handle handle, long entityId) {
        return handle.createQuery("select slug from entity where id = :id").bind("id", entityId).mapTo(String.class)
                .one();
    }

    private static void moveMentions(Handle handle, long from, long into) {
        handle.createUpdate("update mention set entity_id = :into where entity_id = :from")
                .bind("from", from)
                .bind("into", into)
                .execute();
    }

    private static void point(Handle handle, long from, long into) {
        // One statement with "or" would read all entities.
        for (String column : List.of("id", "merged_into")) {
            handle.createUpdate("update entity set merged_into = :into where " + column + " = :from")
                    .bind("from", from)
                    .bind("into", into)
                    .execute();
        }
    }

    private static void move(Handle handle, String table, String same, long from, long into) {
        handle.createUpdate("""
                            update %1$s set entity_id = :into
                            where entity_id = :from and not exists (
                                select 1 from %1$s other where other.entity_id = :into and %2$s)
                            """.formatted(table, same)).bind("from", from).bind("into", into).execute();
    }
}
