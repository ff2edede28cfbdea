package io.github.shownotes.catalogue.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is exported of the sample, and what is imported again.
class ExportTest {
    @TempDir
    private static Path shared;

    private final Path folder;
    private final Shell shell = new Shell(shared);

    ExportTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @BeforeAll
    static void ingestTheSample() {
        assertThat(new Shell(shared).run("ingest", Shell.HOME.resolve("data/sample").toString()).status()).isZero();
    }

    @Test
    void aCatalogueIsRestoredFromItsExport() throws IOException {
        Path file = folder.resolve("catalogue.jsonl");
        Shell.Run export = shell.run("export", "jsonl", "-o", file.toString());
        assertThat(export.status()).as(export.err()).isZero();
        assertThat(export.out() + export.err()).isEmpty();
        var other = new Shell(folder);
        Shell.Run run = other.run("import", file.toString());
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out()).isEqualTo(Files.readAllLines(file).size() - 2 + " rows imported.\n");
        assertThat(run.err()).isEmpty();
        assertThat(other.run("export", "jsonl").out()).isEqualTo(Files.readString(file));
        assertThat(other.run("show", "interrogate").out()).isEqualTo(shell.run("show", "interrogate").out());
        assertThat(other.run("ingest", Shell.HOME.resolve("data/sample").toString()).out())
                .isEqualTo("10 episodes read: nothing changed.\n");
        Shell.Run again = other.run("import", file.toString());
        assertThat(again.status()).isEqualTo(1);
        assertThat(again.errLines()).singleElement().asString().contains("already holds a catalogue");
    }

    @Test
    void anExportFromStandardInputIsImported() {
        String dump = shell.run("export", "jsonl").out();
        Shell.Run run = new Shell(folder).input(dump).run("import", "-");
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out()).endsWith(" rows imported.\n");
    }

    @Test
    void whatIsNoExportFailsInOneLine() throws IOException {
        Path file = Files.writeString(folder.resolve("notes.md"), "# Notes\n");
        Shell.Run run = new Shell(folder).run("import", file.toString());
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEqualTo("catalogue: " + file + ": line 1: this is not the JSON of a dump."
                + " Nothing was imported; export it again with: catalogue export jsonl.\n");
        Shell.Run missing = new Shell(folder).run("import", folder.resolve("nothing").toString());
        assertThat(missing.status()).isEqualTo(1);
        assertThat(missing.errLines()).singleElement().asString().contains("it cannot be read");
    }
}
