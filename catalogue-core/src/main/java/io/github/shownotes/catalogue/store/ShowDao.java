package io.github.shownotes.catalogue.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jdbi.v3.core.Handle;

import io.github.shownotes.catalogue.source.Person;
import io.github.shownotes.catalogue.source.Show;
import io.github.shownotes.catalogue.source.Shows;

/// Shows with what their notes cannot be read without, as the ingest writes and reads them.
public final class ShowDao {
    private static final String SEPARATOR = "\n";

    /// Stores a show, or adds what was not known of it; a second time nothing is written.
    ///
    /// @return its key in this database
    public long save(Handle handle, Show show) {
        Optional<Long> stored = handle.createQuery("select id from show where slug = :slug")
                .bind("slug", show.slug())
                .mapTo(Long.class)
                .findOne();
        long id = stored.isPresent() ? stored.get() : insert(handle, show);
        handle.createUpdate("""
                            update show set link = coalesce(link, :link), feed = coalesce(feed, :feed)
                            where id = :id and (link is null and cast(:link as varchar) is not null
                                                or feed is null and cast(:feed as varchar) is not null)
                            """)
                .bind("id", id)
                .bind("link", Stored.optional(show.link(), 2000))
                .bind("feed", Stored.optional(show.feed(), 2000))
                .execute();
        if (Shows.find(show.slug()) == null) {
            addHosts(handle, id, show.hosts());
        }
        return id;
    }

    private static long insert(Handle handle, Show show) {
        return handle.createUpdate("insert into show (slug, title, link, feed) values (:slug, :title, :link, :feed)")
                .bind("slug", show.slug())
                .bind("title", Stored.text(show.title(), 500))
                .bind("link", Stored.optional(show.link(), 2000))
                .bind("feed", Stored.optional(show.feed(), 2000))
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one();
    }

    private static void addHosts(Handle handle, long showId, List<Person> hosts) {
        List<String> stored = handle.createQuery("select name from show_host where show_id = :show")
                .bind("show", showId)
                .mapTo(String.class)
                .list();
        for (Person host : hosts) {
            String name = Stored.text(host.name(), 500);
            if (!stored.contains(name)) {
                handle.createUpdate("""
                                    insert into show_host (show_id, name, role, aliases, addresses)
                                    values (:show, :name, :role, :aliases, :addresses)
                                    """)
                        .bind("show", showId)
                        .bind("name", name)
                        .bind("role", Stored.text(host.role(), 100))
                        .bind("aliases", Stored.text(String.join(SEPARATOR, host.aliases()), 4000))
                        .bind("addresses", Stored.text(String.join(SEPARATOR, host.addresses()), 4000))
                        .execute();
            }
        }
    }

    /// Every show by its key. A show with a bundled profile is read with that.
    Map<Long, Show> all(Handle handle) {
        var hosts = new HashMap<Long, List<Person>>();
        handle.createQuery("select show_id, name, role, aliases, addresses from show_host order by show_id, name")
                .map((row, context) -> hosts.computeIfAbsent(row.getLong("show_id"), id -> new ArrayList<>())
                        .add(new Person(row.getString("name"), row.getString("role"), parts(row.getString("aliases")),
                                parts(row.getString("addresses")))))
                .list();
        var shows = new HashMap<Long, Show>();
        handle.createQuery("select id, slug, title, link, feed from show")
                .map((row, context) -> {
                    long id = row.getLong("id");
                    String slug = row.getString("slug");
                    Show bundled = Shows.find(slug);
                    shows.put(id, bundled != null
                            ? bundled
                            : new Show(slug, row.getString("title"), row.getString(
                                    "link"), row.getString("feed"), hosts.getOrDefault(id, List.of()), List.of(),
                                    List.of()));
                    return id;
                })
                .list();
        return shows;
    }

    private static List<String> parts(String column) {
        return column.isEmpty() ? List.of() : List.of(column.split(SEPARATOR));
    }
}
