package io.github.shownotes.catalogue.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The commands that read a catalogue, on the sample.
class CatalogueCommandsTest {
    @TempDir
    private static Path shared;

    private final Path folder;
    private final Shell shell = new Shell(shared);

    CatalogueCommandsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @BeforeAll
    static void ingestTheSample() {
        assertThat(new Shell(shared).run("ingest", Shell.HOME.resolve("data/sample").toString()).status()).isZero();
    }

    @Test
    void statsCount() {
        Shell.Run run = shell.run("stats");
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.outLines()).contains("shows\t1", "episodes\t10")
                .extracting(line -> line.substring(0, line.indexOf('\t')))
                .containsExactly("shows", "episodes", "projects", "articles", "people", "mentions", "links");
    }

    @Test
    void statsLineUpOnATerminal() {
        assertThat(shell.onTerminal().run("stats").outLines()).contains("shows     1", "episodes  10");
    }

    @Test
    void tablesAndHelpFitTheTerminal() {
        for (int columns : new int[]{60, 100, 200}) {
            shell.onTerminal().set("NO_COLOR", "1").set("COLUMNS", Integer.toString(columns));
            for (String[] words : new String[][]{{"search", "py"}, {"stats"}, {"ingest", "--help"}, {"--help"}}) {
                assertThat(shell.run(words).outLines()).as("%s at %d", String.join(" ", words), columns).isNotEmpty()
                        .allMatch(line -> line.codePointCount(0, line.length()) <= columns);
            }
        }
        assertThat(shell.run("search", "interrogate").out()).as("at 200").contains("https://").doesNotContain("…");
        assertThat(shell.set("COLUMNS", "60").run("search", "interrogate").out()).contains("…");
        assertThat(shell.set("COLUMNS", "none").run("search", "interrogate").outLines()).allMatch(line -> line
                .length() <= 80);
    }

    @Test
    void whatShowNeedsIsNotCutInAListOfHits() {
        List<String> slugs = shell.run("search", "python").outLines().stream().map(line -> line.split("\t")[1])
                .toList();
        assertThat(slugs).anyMatch(slug -> slug.length() > 20);
        List<String> lines = shell.onTerminal().set("NO_COLOR", "1").set("COLUMNS", "110").run("search", "python")
                .outLines();
        assertThat(lines).allMatch(line -> line.length() <= 110);
        assertThat(lines).extracting(line -> line.split(" +")[1]).isEqualTo(slugs);
    }

    @Test
    void jsonIsForPrograms() {
        assertThat(json("stats", "--json").path("episodes").asInt()).isEqualTo(10);
        JsonNode thing = json("show", "--json", "interrogate");
        assertThat(thing.path("kind").asString()).isEqualTo("project");
        assertThat(thing.path("mentions").path(0).path("episode").asString()).isEqualTo("181");
        assertThat(thing.path("mentions").path(0).path("presenter").asString()).isEqualTo("Brian");
        JsonNode episode = json("show", "--json", "python-bytes/181");
        assertThat(episode.path("kind").asString()).isEqualTo("episode");
        assertThat(episode.findValuesAsString("slug")).contains("interrogate");
        JsonNode again = json("ingest", "--json", Shell.HOME.resolve("data/sample").toString());
        assertThat(again.path("read").asInt()).isEqualTo(10);
        assertThat(again.path("changed").asInt()).isZero();
        assertThat(again.path("problems")).isEmpty();
        Shell.Run review = shell.run("review", "--json");
        assertThat(review.out()).isEqualTo(shell.run("review", "--format", "json").out());
        assertThat(shell.run("status", "--json").out()).as("no worker has run").isEmpty();
    }

    private JsonNode json(String... words) {
        Shell.Run run = shell.run(words);
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.outLines()).hasSize(1);
        return JsonMapper.shared().readTree(run.out());
    }

    @Test
    void searchFindsByName() {
        Shell.Run run = shell.run("search", "interrogate");
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.outLines().getFirst())
                .startsWith("project\tinterrogate\tinterrogate\t1 episode\t2020-04-20\thttps://");
    }

    @Test
    void searchPrintsNoMoreThanTheLimit() {
        assertThat(shell.run("search", "--limit", "2", "py").outLines()).hasSize(2);
    }

    @Test
    void searchWithoutAHitSaysSo() {
        Shell.Run run = shell.run("search", "@nosuchthing");
        assertThat(run.status()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEqualTo(
                "catalogue: nothing fits @nosuchthing. Check how it is written, or try the beginning of it.\n");
        assertThat(shell.run("--quiet", "search", "@nosuchthing").err()).isEmpty();
    }

    @Test
    void showPrintsAThingWithItsMentions() {
        Shell.Run run = shell.run("show", "interrogate");
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("interrogate (project)\n")
                .contains("covered in 1 episode, on 2020-04-20\n",
                        "2020-04-20  python-bytes/181  It's time to interrogate your Python code\n",
                        "  topic by Brian: interrogate: checks your code base for missing docstrings\n");
    }

    @Test
    void showTakesAKindBeforeTheSlug() {
        assertThat(shell.run("show", "projects/interrogate").out()).startsWith("interrogate (project)\n");
        assertThat(shell.run("show", "project/interrogate").status()).isZero();
        assertThat(shell.run("show", "people/interrogate").status()).isEqualTo(1);
    }

    @Test
    void showPrintsAnEpisode() {
        Shell.Run run = shell.run("show", "python-bytes/181");
        assertThat(run.status()).isZero();
        assertThat(run.out()).startsWith("Python Bytes 181: It's time to interrogate your Python code (2020-04-20)\n")
                .contains("\ntopic by Brian: interrogate: checks your code base for missing docstrings\n",
                        "\n  project interrogate (subject) <https://");
    }

    @Test
    void showOfAnUnknownSlugFailsInOneLine() {
        Shell.Run run = shell.run("show", "nosuchthing");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEqualTo("catalogue: nosuchthing: nothing in the catalogue has this slug."
                + " Look for it with: catalogue search WORDS.\n");
    }

    @Test
    void exportsTheSameAwesomeListToAFileAndToStandardOutput() throws IOException {
        Shell.Run run = shell.run("export", "awesome");
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("# Awesome Python Bytes").contains("- [interrogate](https://");
        Path file = Files.writeString(folder.resolve("awesome.md"), "an older list");
        Shell.Run written = shell.run("export", "awesome", "-o", file.toString());
        assertThat(written.status()).isZero();
        assertThat(written.out() + written.err()).isEmpty();
        assertThat(file).content().isEqualTo(run.out());
        assertThat(folder).isDirectoryNotContaining(entry -> !entry.equals(file));
    }

    @Test
    void anExportThatCannotBeWrittenFailsInOneLine() {
        String file = folder.resolve("no such folder").resolve("awesome.md").toString();
        Shell.Run run = shell.run("export", "awesome", "-o", file);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.errLines()).containsExactly("catalogue: " + file
                + ": the export cannot be written there. Name a file in a folder where you may write.");
    }

    @Test
    void anEmptyCatalogueSaysHowToFillIt() {
        Shell.Run run = new Shell(folder).run("export", "awesome");
        assertThat(run.status()).isZero();
        assertThat(run.errLines()).containsExactly(
                "catalogue: nothing in the catalogue fits. Fill it with: catalogue ingest SOURCE, or ask for less");
    }

    @Test
    void aDatabaseThatCannotBeOpenedFailsInOneLine() {
        Shell.Run run = shell.run("--db", "jdbc:nosuchdatabase:x?password=swordfish", "stats");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.errLines()).singleElement().satisfies(line -> assertThat(line).startsWith("catalogue: "));
        assertThat(run.err()).doesNotContain("swordfish", "\tat ");
        assertThat(shell.run("--debug", "--db", "jdbc:nosuchdatabase:x", "stats").err()).contains("\tat ");
    }

    @Test
    void aDatabaseFileThatCannotBeMadeFailsInOneLineAndLeavesNoLogFile() throws IOException {
        Path file = Files.writeString(folder.resolve("a file"), "not a folder").resolve("db");
        Shell.Run run = shell.run("--db", file.toString(), "stats");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.errLines()).singleElement()
                .satisfies(line -> assertThat(line).startsWith("catalogue: ").contains(file.toString()));
        assertThat(folder).isDirectoryNotContaining("glob:**.trace.db");
    }
}
