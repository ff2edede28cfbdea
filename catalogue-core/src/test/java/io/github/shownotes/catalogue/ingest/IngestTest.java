package io.github.shownotes.catalogue.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.github.shownotes.catalogue.resolve.EntityKind;
import io.github.shownotes.catalogue.source.Problem;
import io.github.shownotes.catalogue.store.Database;
import io.github.shownotes.catalogue.store.EntityDao;
import io.github.shownotes.catalogue.store.EntityRow;
import io.github.shownotes.catalogue.store.EpisodeDao;
import io.github.shownotes.catalogue.store.EpisodeRow;
import io.github.shownotes.catalogue.store.MentionDao;

class IngestTest {
    private static final Path SAMPLE = Path.of("../data/sample/python-bytes");
    private static final AtomicInteger DATABASES = new AtomicInteger();

    @TempDir
    Path folder;
    @SuppressWarnings("NullAway.Init")
    private Database database;

    @BeforeEach
    void open() throws SQLException {
        database = fresh();
    }

    @AfterEach
    void close() {
        database.close();
    }

    private static Database fresh() throws SQLException {
        return Database.open("jdbc:h2:mem:ingest" + DATABASES.incrementAndGet());
    }

    private static IngestReport ingest(Database database, @Nullable Path curation, Progress progress,
            Object... sources) {
        return new Ingest(database.jdbi(), new Upkeep(database.jdbi(), curation, null, Clock.systemUTC()), InputStream
                .nullInputStream(), Clock.systemUTC())
                .ingest(List.of(sources)
                        .stream().map(String::valueOf).toList(), null, progress);
    }

    private IngestReport ingest(Object... sources) {
        return ingest(database, null, Progress.NONE, sources);
    }

    private Path file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    /// A saved page: no links, a title and a date.
    private Path page(String title, String day) throws IOException {
        return file("page.txt", "A Show\n\n#1 " + title + "\nAnn #1: httpx, a client\n- It is fast.\nPosted on " + day
                + "\n");
    }

    private Path notes() throws IOException {
        return file("notes/1.md", """
                                  # A Show 1

                                  **Ann #1: [httpx](https://github.com/encode/httpx), a client**

                                  - It is fast. See [the docs](https://www.python-httpx.org/).
                                  """);
    }

    private EpisodeRow episode(String slug) {
        return new EpisodeDao(database.jdbi()).find("a-show", slug).orElseThrow();
    }

    private EntityRow project(String slug) {
        return new EntityDao(database.jdbi()).find(EntityKind.PROJECT, slug).orElseThrow();
    }

    @Test
    void aFolderOfNotesBecomesACatalogue() {
        IngestReport report = ingest(SAMPLE);
        assertThat(report.problems()).isEmpty();
        assertThat(report.episodesRead()).isEqualTo(10);
        assertThat(report.episodesNew()).isEqualTo(10);
        assertThat(report.episodesChanged()).isZero();
        assertThat(report.mentions()).isEqualTo(new EntityDao(database.jdbi()).counts().mentions()).isPositive();
        assertThat(report.changedNothing()).isFalse();
    }

    @Test
    void anEpisodeKeepsWhereItCanBeHeard() throws IOException {
        ingest(file("rss.xml", """
                               <rss version="2.0"><channel><title>A Show</title>
                               <item><title>#2 Two</title><description>x</description>
                               <enclosure url="https://a.example/cover.png" type="image/png" length="3"/>
                               <enclosure url=" https://a.example/2.MP3?a=1&amp;b=2 " type="Audio/mpeg" length="9"/>
                               <enclosure url="https://a.example/2-low.mp3" type="audio/mpeg" length="4"/></item>
                               <item><title>#3 Three</title><description>x</description>
                               <enclosure url="https://a.example/3.mp4" type="video/mp4" length="9"/></item>
                               <item><title>#4 Four</title><description>x</description>
                               <enclosure url="https://a.example/4.pdf" type="application/pdf" length="9"/></item>
                               </channel></rss>
                               """),
                file("atom.xml", """
                                 <feed xmlns="http://www.w3.org/2005/Atom"><title>A Show</title>
                                 <entry><title>#5 Five</title><content>x</content>
                                 <link href="https://a.example/5"/>
                                 <link rel="enclosure" type="audio/ogg" href="https://a.example/5.ogg"/>
                                 </entry></feed>
                                 """), file("6.md", """
                                                    ---
                                                    show: A Show
                                                    audio: https://a.example/6.mp3
                                                    ---
                                                    **Ann #1: [httpx](https://github.com/encode/httpx)**
                                                    """));
        assertThat(episode("2").audio()).isEqualTo("https://a.example/2.MP3?a=1&b=2");
        assertThat(episode("3").audio()).isEqualTo("https://a.example/3.mp4");
        assertThat(episode("4").audio()).isNull();
        assertThat(episode("5").audio()).isEqualTo("https://a.example/5.ogg");
        assertThat(episode("5").link()).isEqualTo("https://a.example/5");
        assertThat(episode("6").audio()).isEqualTo("https://a.example/6.mp3");
    }

    @Test
    void theSecondRunWritesNothing() {
        ingest(SAMPLE);
        List<String> before = Dump.of(database.jdbi());
        IngestReport report = ingest(SAMPLE);
        assertThat(report).isEqualTo(new IngestReport(10, 0, 0, 10, 0, 0, List.of()));
        assertThat(report.changedNothing()).isTrue();
        assertThat(ingest(SAMPLE + "/../python-bytes/").changedNothing()).isTrue();
        assertThat(Dump.of(database.jdbi())).isEqualTo(before);
    }

    @Test
    void aNameThatBecomesKnownIsFoundInOlderEpisodesAndOnlyThoseWithItsWordsAreReadAgain() throws IOException {
        for (int number = 1; number <= 20; number++) {
            file("notes/" + number + ".md", """
                                            # A Show %1$d

                                            **Ann #1: [How number %1$d was made](https://example.org/%1$d)**

                                            - %2$s
                                            """.formatted(number, number == 7
                    ? "With Frobnicatorix, as always"
                    : "With nothing at all"));
        }
        ingest(folder.resolve("notes"));
        file("notes/21.md", """
                            # A Show 21

                            **Ann #1: [Frobnicatorix](https://github.com/bob/frobnicatorix), a tool**
                            """);
        var read = new AtomicInteger();
        ingest(database, null, (step, done, total) -> read.set(step.equals("Finding mentions") ? total : read.get()),
                folder.resolve("notes"));
        assertThat(read).hasValueBetween(2, 5);
        assertThat(project("frobnicatorix").timesCovered()).isEqualTo(2);
        // What nobody links any more is no known name.
        file("notes/21.md", "# A Show 21\n\n**Ann #1: Something else**\n\n- [x](https://example.org/x)\n");
        ingest(folder.resolve("notes"));
        assertThat(project("frobnicatorix").timesCovered()).isZero();
    }

    @Test
    void whatComesBitByBitIsReadAsWhatComesAtOnce() throws SQLException {
        List<Path> parts = List.of(SAMPLE.resolve("181.md"), SAMPLE);
        parts.forEach(this::ingest);
        try (Database other = fresh()) {
            ingest(other, null, Progress.NONE, SAMPLE);
            assertThat(extractions(database)).isEqualTo(extractions(other)).hasSize(10);
        }
    }

    private static List<String> extractions(Database database) {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery(
                        "select episode_key || ' ' || extraction || ' ' || knowledge from episode order by episode_key")
                        .mapTo(String.class)
                        .list());
    }

    @Test
    void aRunCutOffAnywhereIsFinishedByTheNext() throws SQLException, IOException {
        Path curation = file("curation.yaml", """
                                              merge:
                                                - { kind: project, into: VS Code, names: [PyCharm] }
                                              """);
        Path poorer = file("page.txt",
                "Python Bytes\n\n#181 Another title\nMichael #1: httpx\nPosted on Wed, 13 May 2020\n");
        ingest(database, curation, Progress.NONE, poorer, SAMPLE);
        List<String> whole = Dump.of(database.jdbi());
        int[] steps = {0};
        try (Database other = fresh()) {
            ingest(other, curation, (step, done, total) -> steps[0]++, poorer, SAMPLE);
            assertThat(Dump.of(other.jdbi())).isEqualTo(whole);
        }
        assertThat(steps[0]).isGreaterThan(20);
        for (int cut = 1; cut <= steps[0]; cut += 2) {
            int last = cut;
            int[] now = {0};
            try (Database other = fresh()) {
                assertThatThrownBy(() -> ingest(other, curation, (step, done, total) -> {
                    if (++now[0] == last) {
                        throw new IllegalStateException("cut off");
                    }
                }, poorer, SAMPLE)).hasMessage("cut off");
                ingest(other, curation, Progress.NONE, poorer, SAMPLE);
                assertThat(Dump.of(other.jdbi())).as("cut off at step %d", cut).isEqualTo(whole);
            }
        }
    }

    @Test
    void aRicherSourceImprovesAnEpisode() throws IOException {
        ingest(page("The client", "Mon, 01 Jan 2024"));
        IngestReport report = ingest(notes());
        assertThat(report.episodesNew()).isZero();
        assertThat(report.episodesChanged()).isEqualTo(1);
        assertThat(episode("1").title()).isEqualTo("The client");
        assertThat(episode("1").published()).isEqualTo(LocalDate.of(2024, 1, 1));
        assertThat(project("httpx").url()).isEqualTo("https://github.com/encode/httpx");
        assertThat(project("httpx").firstCovered()).isEqualTo(LocalDate.of(2024, 1, 1));
    }

    @Test
    void aPoorerSourceTakesNothingAwayAndAddsWhatItKnows() throws IOException {
        ingest(notes());
        List<String> mentions = mentions();
        assertThat(episode("1").title()).isEqualTo("Episode 1");
        assertThat(project("httpx").lastCovered()).isNull();
        IngestReport report = ingest(page("The client", "Mon, 01 Jan 2024"));
        assertThat(report.episodesChanged()).isEqualTo(1);
        assertThat(report.mentions()).isZero();
        assertThat(episode("1").title()).isEqualTo("The client");
        assertThat(mentions()).isEqualTo(mentions);
        assertThat(project("httpx").lastCovered()).isEqualTo(LocalDate.of(2024, 1, 1));
        assertThat(ingest(page("The client", "Mon, 01 Jan 2024"), notes()).changedNothing()).isTrue();
    }

    @Test
    void theOrderOfSourcesDoesNotMatterToEpisodes() throws IOException, SQLException {
        ingest(notes(), page("The client", "Mon, 01 Jan 2024"));
        try (Database other = fresh()) {
            ingest(other, null, Progress.NONE, page("The client", "Mon, 01 Jan 2024"), notes());
            assertThat(Dump.of(other.jdbi())).isEqualTo(Dump.of(database.jdbi()));
        }
    }

    private List<String> mentions() {
        return new MentionDao(database.jdbi()).ofEpisode(episode("1").id()).stream().map(row -> row.id() + row.name())
                .toList();
    }

    @Test
    void aCorrectedSourceReplacesWhatItSaidBefore() throws IOException {
        ingest(notes());
        file("notes/1.md", "# A Show 1\n\n**Ann #1: [trio](https://github.com/python-trio/trio)**\n\n- Kind.\n");
        IngestReport report = ingest(folder.resolve("notes"));
        assertThat(report.episodesChanged()).isEqualTo(1);
        assertThat(project("trio").timesCovered()).isEqualTo(1);
        assertThat(project("httpx").timesCovered()).isZero();
    }

    @Test
    void aSourceWhoseNotesWentAwayTakesNothingAway() throws IOException {
        ingest(notes());
        file("notes/1.md", "# A Show 1\n");
        assertThat(ingest(folder.resolve("notes")).changedNothing()).isTrue();
        assertThat(project("httpx").timesCovered()).isEqualTo(1);
    }

    @Test
    void aFailingSourceIsAProblemAndTheOthersAreRead() throws IOException {
        IngestReport report = ingest(folder.resolve("missing"), notes());
        assertThat(report.problems()).extracting(Problem::subject)
                .containsExactly(folder.resolve("missing").toString());
        assertThat(report.episodesNew()).isEqualTo(1);
        IngestReport again = ingest("http://127.0.0.1:1/feed");
        assertThat(again.problems()).extracting(Problem::subject).containsExactly("http://127.0.0.1:1/feed");
        assertThat(again.changedNothing()).isTrue();
        assertThat(project("httpx").timesCovered()).isEqualTo(1);
    }

    @Test
    void standardInputIsASource() {
        var input = new ByteArrayInputStream(
                "# A Show 3\n\n**Ann #1: Things**\n\n- One\n".getBytes(StandardCharsets.UTF_8));
        IngestReport report = new Ingest(database.jdbi(), new Upkeep(database.jdbi(), null, null, Clock
                .systemUTC()), input, Clock.systemUTC()).ingest(List.of("-"), "A Show",
                        Progress.NONE);
        assertThat(report.problems()).isEmpty();
        assertThat(episode("3").title()).isEqualTo("Episode 3");
    }

    @Test
    void aFeedThatCountsAnewEachSeasonKeepsItsEpisodesApart() throws IOException {
        String item = """
                      <item><title>%s</title><itunes:episode>1</itunes:episode><guid>%s</guid><pubDate>%s</pubDate>
                      <description>&lt;p&gt;About %s&lt;/p&gt;</description></item>
                      """;
        String old = item.formatted("Begin", "g1", "Mon, 01 Jan 2024 00:00:00 GMT", "one");
        String recent = item.formatted("Begin again", "g2", "Wed, 01 Jan 2025 00:00:00 GMT", "two");
        String feed = "<rss xmlns:itunes=\"x\"><channel><title>A Show</title>%s</channel></rss>";
        ingest(file("feed.xml", feed.formatted(recent + old)));
        assertThat(episode("1").title()).isEqualTo("Begin");
        assertThat(episode("1-begin-again").title()).isEqualTo("Begin again");
        assertThat(ingest(file("feed.xml", feed.formatted(recent))).changedNothing()).isTrue();
    }

    @Test
    void twoEntriesForOneEpisodeInOneFeedAreOne() throws IOException {
        String item = "<item><title>One</title><itunes:episode>1</itunes:episode><description>%s</description></item>";
        String feed = "<rss xmlns:itunes=\"x\"><channel><title>A Show</title>" + item.formatted("short")
                + item.formatted(
                        "much longer notes")
                + "</channel></rss>";
        assertThat(ingest(file("feed.xml", feed)).episodesNew()).isEqualTo(1);
        assertThat(ingest(file("feed.xml", feed)).changedNothing()).isTrue();
    }

    @Test
    void correctionsAreAppliedOnceAndStay() throws IOException {
        Path curation = file("curation.yaml", """
                                              merge:
                                                - { kind: project, into: httpx, names: [trio] }
                                              rename:
                                                - { kind: project, name: httpx, to: HTTPX for Python }
                                              hide:
                                                - { kind: project, name: anyio }
                                              divide: []
                                              """);
        file("notes/2.md", """
                           # A Show 2

                           **Ann #1: [trio](https://github.com/python-trio/trio)**

                           - Kind.

                           **Ann #2: [anyio](https://github.com/agronholm/anyio)**

                           - Both.
                           """);
        notes();
        IngestReport first = ingest(database, curation, Progress.NONE, folder.resolve("notes"));
        assertThat(first.corrections()).isEqualTo(3);
        assertThat(first.problems()).singleElement()
                .satisfies(problem -> assertThat(problem.line()).contains("line 7"));
        assertThat(project("trio")).satisfies(merged -> {
            assertThat(merged.slug()).isEqualTo("httpx");
            assertThat(merged.name()).isEqualTo("HTTPX for Python");
            assertThat(merged.timesCovered()).isEqualTo(2);
        });
        assertThat(new EntityDao(database.jdbi()).all(EntityKind.PROJECT)).extracting(EntityRow::slug).doesNotContain(
                "anyio", "trio");
        List<String> before = Dump.of(database.jdbi());
        assertThat(ingest(database, curation, Progress.NONE, folder.resolve("notes")).changedNothing()).isTrue();
        assertThat(Dump.of(database.jdbi())).isEqualTo(before);
        file("notes/3.md", "# A Show 3\n\n**Ann #1: [trio](https://github.com/python-trio/trio)**\n\n- Again.\n");
        IngestReport third = ingest(database, curation, Progress.NONE, folder.resolve("notes"));
        assertThat(third.corrections()).isZero();
        assertThat(project("trio").timesCovered()).isEqualTo(3);
    }

    @Test
    void unreadableCorrectionsAreAProblem() throws IOException {
        IngestReport report = ingest(database, folder.resolve("none.yaml"), Progress.NONE, notes());
        assertThat(report.problems()).extracting(Problem::message).containsExactly("the corrections cannot be read");
        assertThat(report.episodesNew()).isEqualTo(1);
    }

    @Test
    void charactersThatNoDatabaseTakesAreNoProblem() throws IOException {
        Path notes = file("1.md", "# A Show 1\n\n**Ann #1: nul\0 [x&#xD83D;&#0;](https://a.org/\0)**\n\n- One\0\n");
        assertThat(ingest(notes).problems()).isEmpty();
        assertThat(ingest(notes).changedNothing()).isTrue();
    }
}
