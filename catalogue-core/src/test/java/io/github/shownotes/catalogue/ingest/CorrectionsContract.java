package io.github.shownotes.catalogue.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.github.shownotes.catalogue.resolve.EntityKind;
import io.github.shownotes.catalogue.source.Problem;
import io.github.shownotes.catalogue.store.CategoryRow;
import io.github.shownotes.catalogue.store.CheckRow;
import io.github.shownotes.catalogue.store.Database;
import io.github.shownotes.catalogue.store.EntityDao;
import io.github.shownotes.catalogue.store.EntityOrder;
import io.github.shownotes.catalogue.store.EntityRow;
import io.github.shownotes.catalogue.store.FactsDao;
import io.github.shownotes.catalogue.store.LinkCheckDao;
import io.github.shownotes.catalogue.store.MentionDao;
import io.github.shownotes.catalogue.store.MentionRow;
import io.github.shownotes.catalogue.store.StateChange;
import io.github.shownotes.catalogue.store.Validators;

/// What people correct wins, stays and can be taken back, on every database.
abstract class CorrectionsContract {
    private static final String NOTES = """
                                        # A Show %d

                                        **Ann #1: [Rocket](https://github.com/one/rocket)**

                                        - Rocket flies.

                                        **Bob #2: [Engine](https://engine.dev)**

                                        - Also [anyio](https://github.com/agronholm/anyio).
                                        """;

    @TempDir
    Path folder;
    @SuppressWarnings("NullAway.Init")
    private Database database;

    /// The URL of an empty database.
    abstract String url() throws SQLException;

    @BeforeEach
    void open() throws SQLException, IOException {
        database = Database.open(url());
        Files.createDirectories(folder.resolve("notes"));
        for (int number = 1; number <= 2; number++) {
            Files.writeString(folder.resolve("notes").resolve(number + ".md"), NOTES.formatted(number));
        }
    }

    @AfterEach
    void close() {
        database.close();
    }

    private IngestReport ingest(String corrections) throws IOException {
        Path file = Files.writeString(folder.resolve("curation.yaml"), corrections);
        return new Ingest(database.jdbi(), new Upkeep(database.jdbi(), file, null, Clock.systemUTC()), InputStream
                .nullInputStream(), Clock.systemUTC()).ingest(List.of(folder.resolve("notes").toString()), null,
                        Progress.NONE);
    }

    private List<String> slugs(EntityKind kind) {
        return new EntityDao(database.jdbi()).top(kind, EntityOrder.NAME, 50).stream().map(EntityRow::slug).toList();
    }

    private EntityRow find(EntityKind kind, String slug) {
        return new EntityDao(database.jdbi()).find(kind, slug).orElseThrow();
    }

    /// Applied once they change something, then nothing, and without them all is as it was but for what is never forgotten.
    private void comesAndGoes(String corrections, Runnable applied) throws IOException {
        ingest("");
        List<String> before = visible();
        assertThat(ingest(corrections).corrections()).isPositive();
        applied.run();
        List<String> after = Dump.of(database.jdbi());
        assertThat(ingest(corrections).changedNothing()).isTrue();
        assertThat(Dump.of(database.jdbi())).isEqualTo(after);
        ingest("");
        ingest("");
        assertThat(visible()).isEqualTo(before);
        assertThat(ingest("").changedNothing()).isTrue();
    }

    /// What pages show. The row of a thing that came and went stays, so that its address leads on.
    private List<String> visible() {
        return Dump.of(database.jdbi())
                .stream()
                .filter(line -> line.startsWith("mention") || line.startsWith("category") || line.startsWith("project")
                        && !line.contains("rocket-web"))
                .toList();
    }

    @Test
    void aMergerIsTakenBack() throws IOException {
        comesAndGoes("merge:\n  - { kind: project, into: Rocket, names: [Engine] }\n", () -> {
            assertThat(slugs(EntityKind.PROJECT)).containsExactly("anyio", "rocket");
            assertThat(find(EntityKind.PROJECT, "engine").slug()).isEqualTo("rocket");
        });
    }

    @Test
    void aNameAndAHiddenThingAreTakenBack() throws IOException {
        comesAndGoes("""
                     rename: [{ kind: project, name: rocket, to: Rocket Science }]
                     hide: [{ kind: project, name: anyio }]
                     """, () -> {
            assertThat(slugs(EntityKind.PROJECT)).containsExactly("engine", "rocket");
            assertThat(find(EntityKind.PROJECT, "rocket").name()).isEqualTo("Rocket Science");
        });
    }

    @Test
    void aThingOfAnotherKindKeepsItsOldAddress() throws IOException {
        comesAndGoes("kind: [{ kind: project, name: Engine, to: article }]\n", () -> {
            assertThat(slugs(EntityKind.PROJECT)).containsExactly("anyio", "rocket");
            assertThat(slugs(EntityKind.ARTICLE)).containsExactly("engine");
            EntityRow row = find(EntityKind.PROJECT, "engine");
            assertThat(row.kind()).isEqualTo(EntityKind.ARTICLE);
            assertThat(row.timesCovered()).isEqualTo(2);
            assertThat(row.url()).isEqualTo("https://engine.dev");
        });
    }

    @Test
    void newEpisodesFindWhatBecameAnotherKind() throws IOException {
        String corrections = "kind: [{ kind: project, name: Engine, to: article }]\n";
        ingest(corrections);
        Files.writeString(folder.resolve("notes/3.md"), NOTES.formatted(3));
        ingest(corrections);
        assertThat(find(EntityKind.ARTICLE, "engine").timesCovered()).isEqualTo(3);
        assertThat(slugs(EntityKind.PROJECT)).containsExactly("anyio", "rocket");
    }

    @Test
    void onePartOfAThingBecomesAThingOfItsOwn() throws IOException {
        Files.writeString(folder.resolve("notes/2.md"),
                "# A Show 2\n\n**Ann #1: [Rocket](https://rocket.rs)**\n\n- Fast.\n");
        comesAndGoes("split:\n  - { kind: project, name: Rocket web, addresses: [https://rocket.rs] }\n", () -> {
            assertThat(slugs(EntityKind.PROJECT)).containsExactly("anyio", "engine", "rocket", "rocket-web");
            EntityRow part = find(EntityKind.PROJECT, "rocket-web");
            assertThat(new MentionDao(database.jdbi()).ofEntity(part.id())).extracting(MentionRow::episodeNumber)
                    .containsExactly(2);
            assertThat(find(EntityKind.PROJECT, "rocket").timesCovered()).isEqualTo(1);
        });
        assertThat(find(EntityKind.PROJECT, "rocket-web").slug()).isEqualTo("rocket");
    }

    @Test
    void aPackageIsPinned() throws IOException {
        comesAndGoes("pin: [{ name: Rocket, package: Rocket_Py }]\n", () -> {
            assertThat(Dump.of(database.jdbi())).contains("project | rocket | github.com/one/rocket | rocket-py");
            assertThat(new EntityDao(database.jdbi()).addresses(find(EntityKind.PROJECT, "rocket").id())).contains(
                    "https://pypi.org/project/rocket-py/");
        });
    }

    @Test
    void categoriesAreGivenByPeople() throws IOException {
        ingest("category: [{ name: Rocket, categories: [web, Games and fun] }]\n");
        long rocket = find(EntityKind.PROJECT, "rocket").id();
        assertThat(new FactsDao(database.jdbi()).categories(rocket)).containsExactly(
                new CategoryRow("web", "Web frameworks and servers", true, "a person says so"),
                new CategoryRow("games", "Games and fun", false, "a person says so"));
        IngestReport report = ingest("category: [{ name: Rocket, categories: [nonsense] }]\n");
        assertThat(report.problems()).extracting(Problem::line)
                .containsExactly(folder.resolve("curation.yaml")
                        + ", line 1, column 12: there is no category nonsense. Use one of taxonomy.yaml.");
        assertThat(new FactsDao(database.jdbi()).categories(rocket)).extracting(CategoryRow::evidence).doesNotContain(
                "a person says so");
    }

    @Test
    void whoIsKnownByAHandleAndByANameIsOneOnceAnEpisodeTiesBoth() throws IOException {
        Files.writeString(folder.resolve("notes/3.md"), "# A Show 3\n\n**Ann #1: News**\n\n- By Trey Hunner.\n");
        Files.writeString(folder.resolve("notes/4.md"),
                "# A Show 4\n\n**Ann #1: News**\n\n- Thanks to [@treyhunner](https://twitter.com/treyhunner).\n");
        Files.writeString(folder.resolve("notes/5.md"),
                "# A Show 5\n\n**Ann #1: News**\n\n- By [Trey Hunner](https://twitter.com/treyhunner).\n");
        ingest("");
        assertThat(slugs(EntityKind.PERSON)).containsOnlyOnce("treyhunner").doesNotContain("trey-hunner");
        assertThat(find(EntityKind.PERSON, "trey-hunner")).satisfies(row -> {
            assertThat(row.slug()).isEqualTo("treyhunner");
            assertThat(row.name()).isEqualTo("Trey Hunner");
            assertThat(row.timesCovered()).isEqualTo(3);
        });
        assertThat(ingest("").changedNothing()).isTrue();
    }

    @Test
    void anAccountOfTheSameNameOnAnotherNetworkIsTheSamePersons() throws IOException {
        Files.writeString(folder.resolve("notes/3.md"),
                "# A Show 3\n\n**Ann #1: News**\n\n- Thanks to [@bbelderbos](https://github.com/bbelderbos).\n");
        Files.writeString(folder.resolve("notes/4.md"),
                "# A Show 4\n\n**Ann #1: News**\n\n- By [Bob Belderbos](https://twitter.com/bbelderbos).\n");
        ingest("");
        assertThat(slugs(EntityKind.PERSON)).containsExactly("bob-belderbos");
        assertThat(find(EntityKind.PERSON, "bbelderbos").timesCovered()).isEqualTo(2);
        assertThat(ingest("").changedNothing()).isTrue();
    }

    @Test
    void articlesWhoseAddressesLeadToOneForGoodAreOne() throws IOException {
        Files.writeString(folder.resolve("notes/3.md"), """
                                                        # A Show 3

                                                        **Ann #1: Reading**

                                                        - [On rockets](https://realpython.com/blog/rockets)
                                                        - [On engines](https://realpython.com/blog/engines)
                                                        - [On fuel](https://realpython.com/blog/fuel)
                                                        - [On wings](https://realpython.com/blog/wings)
                                                        """);
        Files.writeString(folder.resolve("notes/4.md"),
                "# A Show 4\n\n**Ann #1: Reading**\n\n- [Rockets](https://realpython.com/rockets)\n");
        ingest("");
        assertThat(slugs(EntityKind.ARTICLE)).contains("on-rockets", "rockets");
        moved("https://realpython.com/blog/rockets", "https://realpython.com/rockets?utm_source=redirect");
        moved("https://realpython.com/blog/engines", "https://realpython.com/engines");
        // What was taken down.
        moved("https://realpython.com/blog/fuel", "https://realpython.com/gone");
        moved("https://realpython.com/blog/wings", "https://realpython.com/gone");
        ingest("");
        assertThat(find(EntityKind.ARTICLE, "on-rockets")).satisfies(row -> {
            assertThat(row.slug()).isEqualTo("rockets");
            assertThat(row.timesCovered()).isEqualTo(2);
        });
        assertThat(slugs(EntityKind.ARTICLE)).contains("on-fuel", "on-wings", "on-engines");
        Files.writeString(folder.resolve("notes/5.md"),
                "# A Show 5\n\n**Ann #1: Reading**\n\n- [Engines](https://realpython.com/engines/)\n");
        ingest("");
        assertThat(find(EntityKind.ARTICLE, "on-engines").timesCovered()).isEqualTo(2);
        assertThat(ingest("").changedNothing()).isTrue();
    }

    private void moved(String from, String to) {
        long link = database.jdbi().withHandle(handle -> handle.createQuery(
                "select id from link where canonical_url = :from").bind("from", from).mapTo(Long.class).one());
        Instant now = Instant.parse("2026-11-25T12:00:00Z");
        new LinkCheckDao(database.jdbi()).record(List.of(new StateChange(new CheckRow(link, now, "moved", 200, to, "",
                1), null, "moved", now, now.plusSeconds(60), 0, to, Validators.NONE)));
    }

    @Test
    void aBrokenFileTakesNothingBack() throws IOException {
        ingest("hide: [{ kind: project, name: anyio }]\n");
        assertThat(ingest("hide: [{ kind: project, name: anyio ]\n").problems()).hasSize(1);
        assertThat(slugs(EntityKind.PROJECT)).containsExactly("engine", "rocket");
    }
}
