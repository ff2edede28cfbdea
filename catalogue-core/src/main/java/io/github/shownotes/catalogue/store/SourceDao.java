package io.github.shownotes.catalogue.store;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

import org.jdbi.v3.core.Jdbi;

import io.github.shownotes.catalogue.resolve.EntityKey;

/// The validators of every address that notes were fetched from.
public final class SourceDao {
    private final Jdbi jdbi;

    /// Works on this database.
    public SourceDao(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /// What to send with the next request; [Validators#NONE] when it was never fetched.
    ///
    /// @param origin the address
    /// @param showName what the user calls the show, or an empty text: under another name it has to be read again
    public Validators validators(String origin, String showName) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                                                            select etag, last_modified
                                                            from source
                                                            where origin = :origin and show_name = :show
                                                            """)
                .bind("origin", EntityKey.bounded(Stored.text(origin)))
                .bind("show", Stored.text(showName, 500))
                .map((row, context) -> new Validators(row.getString("etag"), row.getString("last_modified")))
                .findOne()
                .orElse(Validators.NONE));
    }

    /// Every source that was ever read, by origin.
    public List<KnownSource> known() {
        return jdbi.withHandle(handle -> handle
                .createQuery("select origin, show_name from known_source order by origin, show_name")
                .map((row, context) -> new KnownSource(row.getString("origin"), row.getString("show_name")))
                .list());
    }

    /// Lets later updates read this source again; writes nothing when they do so already.
    public void know(KnownSource source, Instant now) {
        jdbi.useTransaction(handle -> handle
                .createUpdate(
                        """
                        insert into known_source (origin, show_name, added_at)
                        select source.origin, source.show_name, :now
                        from (values (cast(:origin as varchar(700)), cast(:show as varchar(500)))) source (origin, show_name)
                        where not exists (
                            select 1 from known_source known
                            where known.origin = source.origin and known.show_name = source.show_name)
                        """)
                .bind("origin", EntityKey.bounded(Stored.text(source.origin())))
                .bind("show", Stored.text(source.showName(), 500))
                .bind("now", OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                .execute());
    }

    /// Remembers what the server sent. Only to be called when everything that came with it is stored.
    public void remember(String origin, String showName, Validators validators, Instant now) {
        jdbi.useTransaction(handle -> {
            handle.createUpdate("delete from source where origin = :origin and show_name = :show")
                    .bind("origin", EntityKey.bounded(Stored.text(origin)))
                    .bind("show", Stored.text(showName, 500))
                    .execute();
            handle.createUpdate("""
                                insert into source (origin, show_name, etag, last_modified, fetched_at)
                                values (:origin, :show, :etag, :modified, :now)
                                """)
                    .bind("origin", EntityKey.bounded(Stored.text(origin)))
                    .bind("show", Stored.text(showName, 500))
                    .bind("etag", validators.etag())
                    .bind("modified", validators.lastModified())
                    .bind("now", OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                    .execute();
        });
    }
}
