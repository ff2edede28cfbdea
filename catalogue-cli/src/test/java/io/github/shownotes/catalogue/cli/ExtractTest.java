package io.github.shownotes.catalogue.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExtractTest {
    private static final String SAMPLE = Shell.HOME.resolve("data/sample").toString();
    private static final String EPISODE = Shell.HOME.resolve("data/sample/python-bytes/181.md").toString();

    private final JsonMapper mapper = new JsonMapper();
    private final Path folder;
    private final Shell shell;

    ExtractTest(@TempDir Path folder) {
        this.folder = folder;
        this.shell = new Shell(folder);
    }

    @Test
    void printsOneDocumentPerEpisode() {
        Shell.Run run = shell.run("extract", SAMPLE);
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.outLines()).hasSize(10)
                .extracting(line -> mapper.readTree(line).at("/episode/number").intValue())
                .containsExactly(173, 174, 175, 176, 177, 178, 179, 180, 181, 182);
    }

    @Test
    void aDocumentHasTheAgreedForm() {
        JsonNode document = mapper.readTree(shell.run("extract", EPISODE).out());
        assertThat(document.propertyNames()).containsExactly("episode", "segments");
        assertThat(document.get("episode").propertyNames()).containsExactly("show", "number", "title", "published",
                "link");
        assertThat(document.at("/episode/show").stringValue()).isEqualTo("Python Bytes");
        assertThat(document.at("/episode/published").stringValue()).isEqualTo("2020-04-20");
        JsonNode topic = document.at("/segments/1");
        assertThat(topic.propertyNames()).containsExactly("kind", "presenter", "title", "links", "mentions");
        assertThat(topic.get("kind").stringValue()).isEqualTo("topic");
        assertThat(topic.get("presenter").stringValue()).isEqualTo("Brian");
        assertThat(topic.at("/links/0").propertyNames()).containsExactly("url", "text", "kind");
        assertThat(topic.at("/links/0/kind").stringValue()).isEqualTo("project");
        assertThat(names(topic, "project", "name")).contains("interrogate");
        assertThat(names(topic, "person", "name")).contains("Herbert Beemster");
        assertThat(names(document.at("/segments/3"), "article", "title"))
                .contains("Why You Should Document Your Tests");
        for (JsonNode segment : document.get("segments")) {
            for (JsonNode mention : segment.get("mentions")) {
                assertThat(mention.propertyNames())
                        .containsExactlyElementsOf(switch (mention.get("kind").stringValue()) {
                            case "project" -> List.of("kind", "name", "urls", "subject");
                            case "article" -> List.of("kind", "title", "urls", "authors", "subject");
                            default -> List.of("kind", "name", "urls", "handles", "roles");
                        });
            }
        }
    }

    private static List<String> names(JsonNode segment, String kind, String property) {
        return segment.get("mentions")
                .valueStream()
                .filter(mention -> mention.get("kind").stringValue().equals(kind))
                .map(mention -> mention.get(property).stringValue())
                .toList();
    }

    @Test
    void explainAddsTheEvidenceOfEachMention() {
        JsonNode document = mapper.readTree(shell.run("extract", "--explain", EPISODE).out());
        for (JsonNode segment : document.get("segments")) {
            for (JsonNode mention : segment.get("mentions")) {
                assertThat(mention.has("confidence") && mention.has("rule") && mention.has("quote")).isTrue();
                assertThat(mention.has("candidate")).isEqualTo(mention.get("confidence").doubleValue() < 0.5);
            }
        }
    }

    @Test
    void textIsAnOutline() {
        Shell.Run run = shell.run("extract", "--format", "text", EPISODE);
        assertThat(run.status()).isZero();
        assertThat(run.out()).startsWith("Python Bytes 181: It's time to interrogate your Python code (2020-04-20)\n")
                .contains("\n  topic by Brian: interrogate: checks your code base for missing docstrings\n",
                        "\n    project interrogate (subject) <https://pypi.org/project/interrogate/>\n");
    }

    @Test
    void optionsAlsoComeFromTheEnvironment() {
        assertThat(shell.set("CATALOGUE_FORMAT", "text").run("extract", EPISODE).out())
                .startsWith("Python Bytes 181: ");
    }

    @Test
    void readsStandardInput() throws IOException {
        Shell.Run run = shell.input(Files.readString(Path.of(EPISODE))).run("extract", "-");
        assertThat(run.status()).isZero();
        assertThat(run.outLines()).singleElement().satisfies(line -> assertThat(line).contains("\"number\":181"));
    }

    @Test
    void theShowCanBeNamed() {
        Shell.Run run = shell.input("# 7: Seven\n\n- [pytest](https://pytest.org)\n").run("extract", "--show",
                "My Show",
                "-");
        assertThat(run.out()).startsWith("{\"episode\":{\"show\":\"My Show\",");
    }

    @Test
    void aNameThatOneSourceLinksIsRecognisedInAnother() throws IOException {
        Path linked = Files.createDirectory(folder.resolve("linked"));
        Files.writeString(linked.resolve("1.md"),
                "**Brian #1:** [Zorptastic](https://github.com/zorp/zorptastic)\n\n- A tool\n");
        Path named = Files.createDirectory(folder.resolve("named"));
        Files.writeString(named.resolve("2.md"), "**Brian #1:** Testing things\n\n- I like Zorptastic a lot\n");
        Shell.Run run = shell.run("extract", "--show", "Python Bytes", named.toString(), linked.toString());
        assertThat(names(mapper.readTree(run.outLines().getFirst()).at("/segments/0"), "project", "name"))
                .containsExactly(
                        "Zorptastic");
    }

    @Test
    void aReaderThatWentAwayIsNoFailure() {
        assertThat(shell.run(failing("Broken pipe"), "extract", SAMPLE)).isZero();
        assertThat(shell.lastErr()).isEmpty();
    }

    @Test
    void aFullDiskIsAFailureInOneLine() {
        assertThat(shell.run(failing("No space left on device"), "extract", SAMPLE)).isEqualTo(1);
        assertThat(shell.lastErr())
                .isEqualTo("catalogue: standard output: it cannot be written (No space left on device)."
                        + " Check the disk or the command after the pipe.\n");
    }

    private static OutputStream failing(String reason) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(reason);
            }
        };
    }

    @Test
    void progressIsShownOnATerminalOnlyAndNotWhenQuiet() {
        assertThat(shell.onTerminal().run("--quiet", "extract", SAMPLE).err()).isEmpty();
        assertThat(shell.run("extract", SAMPLE).err()).contains("Extracting");
    }
}
