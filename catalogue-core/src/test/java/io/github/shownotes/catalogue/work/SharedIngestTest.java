package io.github.shownotes.catalogue.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.github.shownotes.catalogue.ingest.Dump;
import io.github.shownotes.catalogue.ingest.Ingest;
import io.github.shownotes.catalogue.ingest.Progress;
import io.github.shownotes.catalogue.ingest.Upkeep;
import io.github.shownotes.catalogue.store.Database;
import io.github.shownotes.catalogue.store.KnownSource;
import io.github.shownotes.catalogue.store.SourceDao;
import io.github.shownotes.catalogue.store.WorkDao;

/// Several workers read many shows and make the catalogue that one process would have made.
class SharedIngestTest {
    private static final int SHOWS = 8;
    private static final int EPISODES = 4;
    private static final Pace FAST = new Pace(Duration.ofMillis(20), Duration.ofMillis(100), Duration.ofSeconds(1),
            Duration
                    .ofMillis(50),
            Duration.ofSeconds(1));

    @TempDir
    Path folder;

    /// Shows that mention the same things, and different things of one name.
    private List<Path> shows() throws IOException {
        var folders = new ArrayList<Path>();
        for (int show = 0; show < SHOWS; show++) {
            Path notes = Files.createDirectory(folder.resolve("show" + show));
            for (int number = 1; number <= EPISODES; number++) {
                Files.writeString(notes.resolve(number + ".md"),
                        """
                        # Show %1$d %2$d

                        **Ann #1: [tool](https://github.com/owner%3$d/tool): does everything**

                        - By Bob Miller, who also wrote [lib%1$d](https://github.com/bob/lib%1$d)
                        - Works with pytest and Flask

                        **Ann #2: [How it was made](https://example.org/%1$d/%2$d)**

                        - Thanks to Carol Smith
                        """.formatted(show, number, (show * EPISODES + number) % 5));
            }
            folders.add(notes);
        }
        return folders;
    }

    private static Ingest ingest(Database database) {
        return new Ingest(database.jdbi(), new Upkeep(database.jdbi(), null, null, Clock.systemUTC()),
                InputStream.nullInputStream(), Clock.systemUTC());
    }

    private static Worker worker(Database database, String name) {
        var work = new WorkDao(database.jdbi());
        Clock clock = Clock.systemUTC();
        return new Worker(database.dataSource(), name, 2,
                List.of(new SourceJob(ingest(database), work, Duration.ofHours(1),
                        clock), new MentionsJob(ingest(database), work, clock)),
                FAST, SilentLog.INSTANCE, clock);
    }

    @Test
    void makesTheSameCatalogueAsOneProcess() throws IOException, SQLException, InterruptedException {
        List<Path> shows = shows();
        try (EmbeddedPostgres server = EmbeddedPostgres.start();
                Database alone = Database.open("jdbc:h2:mem:alone");
                Database shared = Database.open(server.getJdbcUrl("postgres", "postgres"));
                Database other = Database.open(server.getJdbcUrl("postgres", "postgres"))) {
            for (Path show : shows) {
                new SourceDao(shared.jdbi()).know(new KnownSource(show.toString(), ""), Instant.now());
            }
            // One that always fails keeps nobody waiting.
            var poisoned = new KnownSource(folder.resolve("gone.xml").toString(), "");
            new SourceDao(shared.jdbi()).know(poisoned, Instant.now());
            assertThat(
                    ingest(alone).ingest(shows.stream().map(Path::toString).toList(), null, Progress.NONE).problems())
                    .isEmpty();
            try (Worker one = worker(shared, "one"); Worker two = worker(other, "two")) {
                one.start();
                two.start();
                Instant end = Instant.now().plusSeconds(60);
                var work = new WorkDao(shared.jdbi());
                while (Dump.of(shared.jdbi()).size() < Dump.of(alone.jdbi()).size() && Instant.now().isBefore(end)) {
                    Thread.sleep(100);
                }
                assertThat(work.troubled(Instant.now(), 10)).filteredOn(task -> task.failures() > 0)
                        .allMatch(task -> task.instance().equals(poisoned.text()));
            }
            assertThat(Dump.of(shared.jdbi())).containsExactlyElementsOf(Dump.of(alone.jdbi()));
            assertThat(new SourceDao(shared.jdbi()).known())
                    .filteredOn(source -> !source.equals(poisoned))
                    .containsExactlyElementsOf(new SourceDao(alone.jdbi()).known());
        }
    }
}
