package io.github.shownotes.catalogue.store;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/// Tells whether the catalogue changed, whoever changed it.
public final class RevisionDao {
    private static final String STAMP = """
                                        select (select max(number) from catalogue_revision) as revision,
                                               (select max(id) from mention) as mention,
                                               (select max(id) from identity_event) as identity,
                                               (select max(id) from link_check) as link_check,
                                               (select max(id) from link_event) as link_event,
                                               (select max(checked_at) from enrichment) as checked,
                                               (select max(as_of) from project_facts) as facts
                                        """;

    private final Jdbi jdbi;

    /// Works on this database.
    public RevisionDao(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /// A text that is another one after every change of what pages show. Each of its parts is the end of an index, so that
    /// it can be asked for every few seconds.
    public String stamp() {
        return jdbi.withHandle(handle -> handle.createQuery(STAMP)
                .map((row, context) -> {
                    var stamp = new StringBuilder();
                    for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                        stamp.append(row.getString(i)).append(' ');
                    }
                    return stamp.toString().strip();
                })
                .one());
    }

    /// Marks the running transaction as one that changes what pages show.
    public static void changed(Handle handle) {
        handle.execute("update catalogue_revision set number = number + 1");
    }
}
