package io.github.shownotes.catalogue.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The commands that look after a catalogue and an installation.
class MaintenanceTest {
    @TempDir
    private static Path shared;

    private final Path folder;
    private final Shell shell = new Shell(shared);

    MaintenanceTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @BeforeAll
    static void ingestTheSample() {
        assertThat(new Shell(shared).run("ingest", Shell.HOME.resolve("data/sample").toString()).status()).isZero();
    }

    @Test
    void doctorSaysHowEachPartIs() {
        Shell.Run run = shell.run("doctor", "--offline");
        assertThat(run.status()).as(run.out()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.outLines()).extracting(line -> line.split("\t")[1])
                .containsExactly("program", "java", "files", "database", "disk", "catalogue", "sources", "facts",
                        "links",
                        "token");
        assertThat(run.out()).contains("ok\tcatalogue\t10 episodes, ", "H2 2.", "1 source known",
                "note\tfacts\tnever; 0 due\tAsk with: catalogue enrich");
    }

    @Test
    void doctorsHintsAreWholeOnATerminal() {
        assertThat(shell.onTerminal().set("NO_COLOR", "1").set("COLUMNS", "60").run("doctor", "--offline").outLines())
                .contains("    Ask with: catalogue enrich")
                .anyMatch(line -> line.startsWith("note  facts "));
    }

    @Test
    void doctorTellsTheSameAsJsonAndNoSecrets() {
        Shell.Run run = shell.set("GITHUB_TOKEN", "swordfish").run("doctor", "--offline", "--json");
        JsonNode token = run.outLines().stream().map(JsonMapper.shared()::readTree).filter(part -> part.get("part")
                .asString().equals("token")).findFirst().orElseThrow();
        assertThat(token.get("state").asString()).isEqualTo("ok");
        assertThat(run.out()).doesNotContain("swordfish");
    }

    @Test
    void doctorFailsWhenTheDatabaseDoesNotOpen() {
        Shell.Run run = shell.run("--db", "jdbc:nosuchdatabase:x;password=swordfish", "doctor", "--offline");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("bad\tdatabase\t").doesNotContain("swordfish");
    }

    @Test
    void doctorSaysWhichServerIsOutOfReach() {
        Shell.Run run = shell.set("CATALOGUE_PYPI_URL", "http://127.0.0.1:9").set("CATALOGUE_GITHUB_URL",
                "http://127.0.0.1:9").set("CATALOGUE_WAYBACK_URL", "http://127.0.0.1:9").run("doctor");
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("note\tpypi\t127.0.0.1: ", "note\tgithub\t", "note\tarchive\t");
    }

    @Test
    void openHandsTheAddressToTheBrowser() throws IOException {
        Path seen = folder.resolve("seen");
        Path browser = Files.writeString(folder.resolve("browser"), "#!/bin/sh\nprintf '%s' \"$1\" > '" + seen + "'\n");
        Files.setPosixFilePermissions(browser, PosixFilePermissions.fromString("rwx------"));
        Shell.Run run = shell.set("BROWSER", browser.toString()).run("open", "interrogate");
        assertThat(run.status()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("catalogue: opened https://");
        assertThat(seen).content().startsWith("https://").contains("interrogate");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/no/such/browser"})
    void openPrintsTheAddressWithoutABrowser(String browser) {
        Shell.Run run = shell.set("BROWSER", browser).run("open", "projects/interrogate");
        assertThat(run.status()).isZero();
        assertThat(run.out()).startsWith("https://").endsWith("\n");
        assertThat(run.err()).isEmpty();
        assertThat(shell.run("open", "--print", "python-bytes/181").out()).contains("181");
    }

    @Test
    void openOfAnUnknownSlugFailsInOneLine() {
        Shell.Run run = shell.run("open", "nosuchthing");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEqualTo("catalogue: nosuchthing: nothing in the catalogue has this slug."
                + " Look for it with: catalogue search WORDS.\n");
    }

    @Test
    void updateTellsOneLineForEachStep() {
        Path list = folder.resolve("awesome.md");
        Shell.Run run = shell.run("update", "--skip", "enrich,check-links", "--export", "awesome=" + list, "--export",
                "csv=" + folder.resolve("mentions.csv"));
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.outLines()).containsExactly("ok     ingest: 10 episodes read: nothing changed.",
                "ok     export awesome: done.", "ok     export csv: done.");
        assertThat(list).content().startsWith("# Awesome Python Bytes");
    }

    @Test
    void aStepThatFailsDoesNotKeepTheNextFromBeingDone() throws IOException {
        var own = new Shell(folder);
        Path notes = Files.writeString(folder.resolve("1.md"),
                "# A Show 1\n\n**Ann #1: [Flask](https://github.com/pallets/flask)**\n");
        assertThat(own.run("ingest", "--show", "My Show", notes.toString()).status()).isZero();
        Files.delete(notes);
        Path list = folder.resolve("awesome.md");
        Shell.Run run = own.run("update", "--skip", "enrich,check-links", "--export", "awesome=" + list);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.outLines()).containsExactly("FAILED ingest My Show: 0 episodes read: nothing changed.",
                "ok     export awesome: done.");
        assertThat(run.errLines()).singleElement().asString().startsWith("catalogue: " + notes + ": ");
        assertThat(list).content().contains("[Flask]");
    }

    @Test
    void updateRefusesWhatItDoesNotKnow() {
        assertThat(shell.run("update", "--skip", "breakfast").status()).isEqualTo(2);
        assertThat(shell.run("update", "--export", "pdf=x.pdf").status()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bash", "zsh", "fish"})
    void completionKnowsEveryCommand(String name) {
        Shell.Run run = shell.run("completion", name);
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("serve", "check-links", "fix-links", "min-mentions").doesNotContain("\u001b");
        assertThat(shell.run("completion", "cmd").status()).isEqualTo(2);
    }

    @Test
    void thereIsAManualPageForEachCommand() throws IOException {
        Path pages = folder.resolve("man1");
        Shell.Run run = shell.run("man-pages", pages.toString());
        assertThat(run.status()).isZero();
        assertThat(run.out() + run.err()).isEmpty();
        assertThat(pages.resolve("catalogue-export-awesome.1")).content().startsWith(
                ".TH \"CATALOGUE\\-EXPORT\\-AWESOME\" 1 ")
                .contains(".SH OPTIONS\n", "\\-\\-min\\-mentions=N", ".SH EXAMPLES\n");
        try (Stream<Path> files = Files.list(pages)) {
            assertThat(files).hasSizeGreaterThan(20).allSatisfy(page -> assertThat(page).content().doesNotContain("${",
                    "@|"));
        }
    }
}
