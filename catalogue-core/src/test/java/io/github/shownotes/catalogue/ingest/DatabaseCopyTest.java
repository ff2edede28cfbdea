package io.github.shownotes.catalogue.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.github.shownotes.catalogue.store.Database;
import io.github.shownotes.catalogue.store.DatabaseCopy;

class DatabaseCopyTest {
    private static final Path SAMPLE = Path.of("../data/sample/python-bytes");
    private static final Path CURATION = Path.of("../data/curation.yaml");

    @TempDir
    Path folder;

    private static IngestReport ingest(Database database, Path source) {
        return new Ingest(database.jdbi(), new Upkeep(database.jdbi(), CURATION, null, Clock.systemUTC()),
                InputStream.nullInputStream(), Clock.systemUTC()).ingest(
                        List.of(
                                source.toString()),
                        null, Progress.NONE);
    }

    private static long copy(Database from, Database into) throws SQLException {
        return new DatabaseCopy(from, into).run((table, rows) -> {});
    }

    @Test
    void nothingIsLostOnTheWayToPostgresAndBack() throws IOException, SQLException {
        try (EmbeddedPostgres server = EmbeddedPostgres.start();
                Database embedded = Database.open("jdbc:h2:mem:copied");
                Database postgres = Database.open(server.getJdbcUrl("postgres", "postgres"));
                Database back = Database.open("jdbc:h2:mem:copiedback")) {
            ingest(embedded, SAMPLE);
            List<String> before = Dump.of(embedded.jdbi());
            long rows = copy(embedded, postgres);
            assertThat(rows).isGreaterThan(1000);
            assertThat(Dump.of(postgres.jdbi())).containsExactlyElementsOf(before);
            assertThat(copy(postgres, back)).isEqualTo(rows);
            assertThat(Dump.of(back.jdbi())).containsExactlyElementsOf(before);

            // The copy is a catalogue like any other: it knows what it has and takes what is new.
            assertThat(ingest(postgres, SAMPLE).changedNothing()).isTrue();
            Path fresh = folder.resolve("183.md");
            Files.writeString(fresh, "# Python Bytes 183\n\n**Brian #1: [zzz-new](https://github.com/ann/zzz-new)**\n");
            assertThat(ingest(postgres, fresh).problems()).isEmpty();
            assertThat(Dump.of(postgres.jdbi())).anyMatch(line -> line.contains("zzz-new"));
        }
    }

    @Test
    void aTargetWithRowsIsNotEmpty() throws SQLException {
        try (Database full = Database.open("jdbc:h2:mem:copyfull");
                Database empty = Database.open(
                        "jdbc:h2:mem:copyempty")) {
            ingest(full, SAMPLE.resolve("181.md"));
            assertThat(new DatabaseCopy(empty, full).isTargetEmpty()).isFalse();
            assertThat(new DatabaseCopy(full, empty).isTargetEmpty()).isTrue();
        }
    }
}
