package io.github.shownotes.catalogue.store;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

import io.github.shownotes.catalogue.resolve.EntityKey;
import io.github.shownotes.catalogue.resolve.EntityKind;
import io.github.shownotes.catalogue.resolve.KeyScheme;
import io.github.shownotes.catalogue.resolve.RepositorySighting;

/// Which repository each address was seen to lead to, and whose it is.
public final class RepositoryNodeDao {
    /// The id of the repository that an address led to when it was first seen.
    public Optional<String> node(Handle handle, String address) {
        return handle.createQuery("select node_id from repository_node where address = :address")
                .bind("address", Stored.text(address, 500))
                .mapTo(String.class)
                .findOne();
    }

    /// The same of every address that was ever seen.
    public Map<String, String> all(Handle handle) {
        var nodes = new HashMap<String, String>();
        handle.createQuery("select address, node_id from repository_node")
                .map((row, context) -> nodes.put(row.getString("address"), row.getString("node_id")))
                .list();
        return nodes;
    }

    /// Remembers what an address leads to; what was seen first stays.
    public void remember(Handle handle, String address, String nodeId, Instant now) {
        rememberAll(handle, List.of(new RepositorySighting(address, address, nodeId)), now);
    }

    /// Remembers what many addresses that were asked for lead to; what was seen first stays.
    public void rememberAll(Handle handle, List<RepositorySighting> sightings, Instant now) {
        // Counted, since H2 keeps the first answer of such an "exists" for the whole transaction.
        PreparedBatch batch = handle.prepareBatch("""
                                                  insert into repository_node (address, node_id, seen_at)
                                                  select cast(:address as varchar(500)), cast(:node as varchar(200)),
                                                         cast(:now as timestamp with time zone)
                                                  where (select count(*) from repository_node
                                                         where address = :address) = 0
                                                  """);
        for (RepositorySighting sighting : sightings) {
            batch.bind("address", Stored.text(sighting.asked(), 500))
                    .bind("node", Stored.text(sighting.nodeId(), 200))
                    .bind("now", OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                    .add();
        }
        batch.execute();
    }

    /// Forgets what an address leads to, so that the next repository seen there counts.
    public void forget(Handle handle, String address) {
        handle.createUpdate("delete from repository_node where address = :address")
                .bind("address", Stored.text(address, 500))
                .execute();
    }

    /// The project that a repository's address belongs to; of several the first.
    public Optional<Long> owner(Handle handle, String address) {
        return handle.createQuery("""
                                  select entity_id from alias where kind = :kind and alias_key = :key
                                  order by entity_id fetch first 1 rows only
                                  """)
                .bind("kind", EntityKind.PROJECT.label())
                .bind("key", Stored.text(new EntityKey(KeyScheme.REPO, address).text()))
                .mapTo(Long.class)
                .findOne();
    }

    /// Whether an address was seen to lead to another repository than before.
    public boolean isReused(Handle handle, String address) {
        return handle.createQuery("""
                                  select count(*) from identity_event
                                  where kind = 'reused' and position(:address in detail) = 1
                                  """).bind("address", address + " ").mapTo(Integer.class).one() > 0;
    }

    /// Notes what a project's repository is called now.
    public void setRepository(Handle handle, long entityId, String address) {
        handle.createUpdate("update project set repository = :address where entity_id = :id")
                .bind("id", entityId)
                .bind("address", Stored.text(address, 500))
                .execute();
    }

    /// The texts of events of a kind, the oldest first.
    public List<String> events(Handle handle, long entityId, String kind) {
        return handle
                .createQuery("select detail from identity_event where entity_id = :id and kind = :kind order by id")
                .bind("id", entityId)
                .bind("kind", kind)
                .mapTo(String.class)
                .list();
    }
}
