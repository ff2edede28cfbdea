package io.github.shownotes.catalogue.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class IngestTest {
    private static final String SAMPLE = Shell.HOME.resolve("data/sample").toString();

    private final Path folder;
    private final Shell shell;

    IngestTest(@TempDir Path folder) {
        this.folder = folder;
        this.shell = new Shell(folder);
    }

    @Test
    void aSecondRunChangesNothingAndSaysSo() {
        Shell.Run first = shell.run("ingest", SAMPLE);
        assertThat(first.status()).isZero();
        assertThat(first.err()).isEmpty();
        assertThat(first.out()).startsWith("10 episodes read: 10 new, 0 changed, 0 unchanged; ");
        String before = shell.run("stats").out();
        Shell.Run second = shell.run("ingest", SAMPLE);
        assertThat(second.status()).isZero();
        assertThat(second.out()).isEqualTo("10 episodes read: nothing changed.\n");
        assertThat(shell.run("stats").out()).isEqualTo(before);
    }

    @Test
    void aBadSourceLosesNothingThatIsStoredAndTheGoodOnesAreTaken() {
        String gone = folder.resolve("gone.xml").toString();
        Shell.Run run = shell.run("ingest", gone, SAMPLE);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.errLines()).singleElement()
                .satisfies(line -> assertThat(line).startsWith("catalogue: " + gone + ": there is no such file"));
        assertThat(run.out()).startsWith("10 episodes read: 10 new");
        Shell.Run alone = shell.run("ingest", gone);
        assertThat(alone.status()).isEqualTo(1);
        assertThat(shell.run("stats").outLines()).contains("episodes\t10");
    }

    @Test
    void foldersThatCountFromOneEachAreShowsOfTheirOwn() throws IOException {
        for (String show : List.of("garden-radio", "harbour-talk")) {
            Path notes = Files.createDirectories(folder.resolve("both").resolve(show));
            Files.writeString(notes.resolve("001.md"), "---\ntitle: First of " + show + "\n---\n\n## A topic\n");
        }
        Shell.Run run = shell.run("ingest", folder.resolve("both").toString());
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out()).startsWith("2 episodes read: 2 new");
        assertThat(shell.run("show", "garden-radio/1").out()).contains("First of garden-radio");
        assertThat(shell.run("show", "harbour-talk/1").out()).contains("First of harbour-talk");
    }

    @Test
    void ofTwoNotesOfOneEpisodeOneIsLeftOutAndSaid() throws IOException {
        Path notes = Files.createDirectories(folder.resolve("garden-radio"));
        Files.writeString(notes.resolve("001.md"), "---\ntitle: The first\n---\n\n## A topic\n");
        Files.writeString(notes.resolve("001b.md"), "---\ntitle: The second\n---\n\n## A topic\n");
        Shell.Run run = shell.run("ingest", notes.toString());
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.errLines()).singleElement().satisfies(line -> assertThat(line).contains("001b.md",
                "the same episode of garden radio as", "001.md"));
        assertThat(shell.run("show", "garden-radio/1").out()).contains("The first");
    }

    @Test
    void sourcesAreNotedForWorkersWithoutBeingRead() {
        Shell.Run run = shell.run("ingest", "--later", SAMPLE, "https://example.org/feed", folder.resolve("gone")
                .toString(), "-");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).isEqualTo("2 sources noted; a worker reads them.\n");
        assertThat(run.errLines()).satisfiesExactly(line -> assertThat(line).contains("gone: there is no such file"),
                line -> assertThat(line).contains("standard input cannot be read later"));
        assertThat(shell.run("stats").outLines()).contains("episodes\t0");
        assertThat(shell.run("export", "jsonl").out()).contains("https://example.org/feed").contains("data/sample");
        assertThat(shell.run("ingest", "--later", "--json", SAMPLE).out()).startsWith("{\"noted\":1");
    }

    @Test
    void theDatabaseOptionWinsOverTheEnvironment() throws IOException {
        Path file = folder.resolve("other db");
        assertThat(shell.run("--db", file.toString(), "ingest", SAMPLE).status()).isZero();
        assertThat(folder.resolve("other db.mv.db")).exists();
        assertThat(shell.run("stats").outLines()).contains("episodes\t0");
        assertThat(shell.run("stats", "--db", file.toString()).outLines()).contains("episodes\t10");
    }

    @Test
    void theShowCanBeNamed() throws IOException {
        Path notes = Files.writeString(folder.resolve("007.md"), "- [pytest](https://github.com/pytest-dev/pytest)\n");
        assertThat(shell.run("ingest", "--show", "My Show", notes.toString()).status()).isZero();
        assertThat(shell.run("show", "my-show/7").out()).startsWith("My Show 7: ");
    }

    @Test
    @Timeout(60)
    void aHostThatNeverAnswersIsGivenUp() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String source = "http://127.0.0.1:" + socket.getLocalPort() + "/feed";
            Shell.Run run = shell.run("ingest", "--timeout", "1", source);
            assertThat(run.status()).isEqualTo(1);
            assertThat(run.errLines()).singleElement()
                    .satisfies(line -> assertThat(line).matches("catalogue: \\Q" + source + "\\E: .+\\. .+\\."));
        }
    }

    @Test
    void progressIsShownOnATerminal() {
        assertThat(shell.onTerminal().run("ingest", SAMPLE).err()).isNotBlank();
        assertThat(shell.run("--quiet", "ingest", SAMPLE).err()).isEmpty();
    }
}
