package io.github.shownotes.catalogue.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

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
    void aListHoldsWhatOneShowCovered() throws IOException {
        Path notes = Files.createDirectories(folder.resolve("notes"));
        Files.writeString(notes.resolve("001.md"), """
                                                   # 1 Beginnings

                                                   **#1 [interrogate](https://github.com/econchick/interrogate)**

                                                   * Used with [quillwright](https://github.com/quill/quillwright).
                                                   """);
        var two = new Shell(folder);
        assertThat(two.run("ingest", Shell.HOME.resolve("data/sample").toString()).status()).isZero();
        assertThat(two.run("ingest", "--show", "Another Show", notes.toString()).status()).isZero();
        String all = two.run("export", "awesome").out();
        assertThat(all).contains("[quillwright]", "[interrogate]", "Another Show");
        String other = two.run("export", "awesome", "--show", "another show").out();
        assertThat(other).startsWith("# Awesome Another Show").contains("[quillwright]", "[interrogate]");
        assertThat(two.run("export", "awesome", "--show", "python-bytes").out()).startsWith("# Awesome Python Bytes")
                .contains("[interrogate]").doesNotContain("quillwright");
        assertThat(two.run("export", "awesome", "--show", "another-show", "--min-mentions", "2").out())
                .doesNotContain("[interrogate]");
        Shell.Run none = two.run("export", "awesome", "--show", "nobody");
        assertThat(none.status()).isEqualTo(2);
        assertThat(none.errLines().getFirst()).contains("another-show, python-bytes");
    }

    @Test
    void anEpisodeCanBeHeardWhereverItIsShown() throws IOException {
        Path feed = Files.writeString(folder.resolve("feed.xml"), """
                                                                  <rss><channel><title>My Show</title><item>
                                                                  <title>#1 One</title><link>https://a.example/1</link>
                                                                  <description>Notes</description>
                                                                  <enclosure url="https://cdn.example/1.mp3"
                                                                      type="audio/mpeg" length="9"/>
                                                                  </item></channel></rss>
                                                                  """);
        var own = new Shell(folder);
        assertThat(own.run("ingest", feed.toString()).status()).isZero();
        assertThat(own.run("show", "my-show/1").outLines()).contains("https://a.example/1",
                "Listen: https://cdn.example/1.mp3");
        assertThat(own.run("show", "--json", "my-show/1").out()).contains("\"audio\":\"https://cdn.example/1.mp3\"");
        assertThat(own.run("export", "json").out()).contains("\"audio\" : \"https://cdn.example/1.mp3\"");
        assertThat(own.run("export", "html", "-o", folder.resolve("site").toString()).status()).isZero();
        assertThat(Jsoup.parse(folder.resolve("site/episodes/my-show/1.html")).select("main a[href^=http]"))
                .extracting(Element::text).containsExactly("Listen", "The episode’s own page");
        Path copy = folder.resolve("copy");
        assertThat(own.run("copy-db", folder.resolve("test catalogue").toString(), copy.toString()).status()).isZero();
        assertThat(own.run("--db", copy.toString(), "show", "my-show/1").out()).contains("cdn.example/1.mp3");
    }

    @Test
    void pagesAreCountedOnATerminal() {
        String site = folder.resolve("site").toString();
        assertThat(shell.run("export", "html", "-o", site).errLines()).singleElement().asString().contains("files in");
        assertThat(shell.onTerminal().run("export", "html", "-o", site).err()).contains("Writing pages", "100%");
    }

    @Test
    void onlyAListCanBeComparedWith() throws IOException {
        Path list = folder.resolve("list.md");
        assertThat(shell.run("export", "awesome", "-o", list.toString()).status()).isZero();
        assertThat(shell.run("export", "awesome", "--changes-since", list.toString()).out())
                .isEqualTo("Nothing changed.\n");
        Path other = Files.writeString(folder.resolve("notes.md"), "# My notes\n\n- [a](https://a.example)\n");
        Shell.Run run = shell.run("export", "awesome", "--changes-since", other.toString());
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.errLines()).singleElement().asString().contains(other.toString(), "this is no awesome list",
                "catalogue export awesome -o FILE");
    }

    @Test
    void aListIsNotReplacedByNothing(@TempDir Path folder) throws IOException {
        Path list = Files.writeString(folder.resolve("list.md"), "# My list\n");
        Shell.Run unknown = shell.run("export", "awesome", "--category", "tesing", "-o", list.toString());
        assertThat(unknown.status()).isEqualTo(2);
        assertThat(unknown.err()).contains("tesing is none of the catalogue's categories").contains("testing");
        Shell.Run none = shell.run("export", "awesome", "--since", "2099-01-01", "-o", list.toString());
        assertThat(none.status()).isEqualTo(1);
        assertThat(none.errLines()).singleElement()
                .satisfies(line -> assertThat(line).contains("nothing in the catalogue fits", "left as it is"));
        assertThat(list).hasContent("# My list");
    }

    @Test
    void aMistypedDatabaseIsNotMade(@TempDir Path folder) {
        String typo = folder.resolve("typo").toString();
        for (List<String> command : List.of(List.of("stats"), List.of("search", "rich"), List.of("export", "json"),
                List.of("show", "rich"))) {
            var words = new ArrayList<>(List.of("--db", typo));
            words.addAll(command);
            Shell.Run run = shell.run(words.toArray(String[]::new));
            assertThat(run.status()).as(command.toString()).isEqualTo(1);
            assertThat(run.errLines()).singleElement()
                    .satisfies(line -> assertThat(line).contains("there is no catalogue at", typo));
        }
        assertThat(shell.run("copy-db", typo, typo + "-copy").err()).contains("there is no catalogue at", typo);
        assertThat(folder).isEmptyDirectory();
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

    private String text(String... args) {
        Shell.Run run = shell.run(args);
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(shell.run(args).out()).as("the same bytes again").isEqualTo(run.out());
        return run.out();
    }

    @Test
    void jsonHoldsEveryMentionOfTheDirectory() {
        JsonNode document = JsonMapper.shared().readTree(text("export", "json"));
        assertThat(document.get("format").asString()).isEqualTo("catalogue-json");
        assertThat(document.get("version").asInt()).isEqualTo(1);
        assertThat(document.get("episodes")).hasSize(10);
        JsonNode project = document.get("projects")
                .valueStream()
                .filter(node -> node.get("slug").asString().equals("interrogate"))
                .findFirst()
                .orElseThrow();
        assertThat(project.get("first_covered").asString()).isEqualTo("2020-04-20");
        assertThat(document.get("episodes").findValues("mentions").stream().flatMap(JsonNode::valueStream).filter(
                mention -> mention.get("slug").asString().equals("interrogate")
                        && mention.get("kind").asString().equals("project")))
                .isNotEmpty();
    }

    @Test
    void jsonIsAsItsSchemaSays() throws IOException {
        JsonNode schema = JsonMapper.shared().readTree(Files.readString(Shell.HOME.resolve(
                "data/schema/catalogue.schema.json")));
        conforms(schema, JsonMapper.shared().readTree(text("export", "json")), schema);
    }

    /// As much of JSON Schema as that file uses.
    private static void conforms(JsonNode schema, JsonNode value, JsonNode root) {
        if (schema.has("$ref")) {
            conforms(root.at(schema.get("$ref").asString().substring(1)), value, root);
            return;
        }
        if (schema.has("properties")) {
            schema.get("required").forEach(name -> assertThat(value.has(name.asString())).as("%s in %s", name, value)
                    .isTrue());
            value.propertyStream().forEach(member -> {
                assertThat(schema.get("properties").has(member.getKey())).as(member.getKey()).isTrue();
                conforms(schema.get("properties").get(member.getKey()), member.getValue(), root);
            });
        } else if (schema.has("items")) {
            assertThat(value.isArray()).isTrue();
            value.forEach(item -> conforms(schema.get("items"), item, root));
        } else if (schema.has("const")) {
            assertThat(value).isEqualTo(schema.get("const"));
        } else if (schema.has("type")) {
            assertThat(switch (schema.get("type").asString()) {
                case "integer" -> value.isIntegralNumber();
                case "number" -> value.isNumber();
                case "boolean" -> value.isBoolean();
                default -> value.isString();
            }).as("%s is of %s", value, schema).isTrue();
        }
    }

    @Test
    void csvHasARowForEachMention() {
        String table = text("export", "csv");
        assertThat(table).startsWith("show,episode,number,episode_title,published,segment,").contains(
                "\r\npython-bytes,181,181,It's time to interrogate your Python code,2020-04-20,");
        int mentions = Integer.parseInt(shell.run("stats").outLines().stream().filter(line -> line.startsWith(
                "mentions")).findFirst().orElseThrow().replaceAll("\\D", ""));
        assertThat(table.split("\r\n(?=python-bytes,)").length - 1).isEqualTo(mentions);
    }

    @Test
    void opmlListsTheFeeds() {
        assertThat(text("export", "opml"))
                .startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<opml version=\"2.0\">")
                .contains("text=\"Python Bytes\"", "xmlUrl=\"https://pythonbytes.fm/episodes/rss\"");
    }

    @Test
    void atomTellsTheNewestFirst() {
        String feed = text("export", "atom", "--limit", "3", "--site", "https://example.org/site");
        assertThat(feed).contains("<feed xmlns=\"http://www.w3.org/2005/Atom\">",
                "<link href=\"https://example.org/site/episodes/python-bytes/");
        assertThat(feed.split("<entry>")).hasSize(4);
        List<String> days = Pattern.compile("<updated>([^<]+)").matcher(feed).results().map(found -> found.group(1))
                .toList();
        assertThat(days).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(shell.run("export", "atom", "--site", "here").status()).isEqualTo(2);
    }

    @Test
    void atomOfNotesWithoutDatesSaysWhyItIsEmpty() throws IOException {
        Path notes = Files.createDirectories(folder.resolve("undated"));
        Files.writeString(notes.resolve("001.md"), "# 1 Beginnings\n\n* [rope](https://github.com/python-rope/rope)\n");
        var undated = new Shell(folder);
        assertThat(undated.run("ingest", notes.toString()).status()).isZero();
        Shell.Run run = undated.run("export", "atom");
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("<feed ").doesNotContain("<entry>");
        assertThat(run.errLines()).singleElement().asString().contains("no episode has a date", "front matter");
    }

    @Test
    void htmlIsASiteWhoseLinksAllLeadSomewhere() throws IOException {
        Path site = folder.resolve("site");
        Shell.Run run = shell.run("export", "html", "-o", site.toString());
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("open " + site.resolve("index.html"));
        try (Stream<Path> pages = Files.walk(site)) {
            for (Path page : pages.filter(file -> file.toString().endsWith(".html")).toList()) {
                for (Element link : Jsoup.parse(Files.readString(page)).select("[href], [src]")) {
                    String address = link.hasAttr("href") ? link.attr("href") : link.attr("src");
                    if (!address.matches("https?://.*")) {
                        String[] parts = address.split("#");
                        Path target = page.resolveSibling(parts[0]);
                        assertThat(target).as("%s in %s", address, page).isRegularFile();
                        if (parts.length > 1) {
                            assertThat(Jsoup.parse(Files.readString(target)).getElementById(parts[1])).as(address)
                                    .isNotNull();
                        }
                    }
                }
            }
        }
        assertThat(site.resolve("projects/interrogate.html")).content().contains("<h1>interrogate</h1>",
                "checks your code base for missing docstrings");
        assertThat(site.resolve("search-data.js")).content().contains("\"projects/interrogate.html\"");
    }

    @Test
    void aSecondSiteTakesAwayOnlyWhatTheFirstWrote() throws IOException {
        Path site = folder.resolve("site");
        assertThat(shell.run("export", "html", "-o", site.toString()).status()).isZero();
        Path own = Files.writeString(site.resolve("CNAME"), "example.org");
        var empty = new Shell(folder);
        assertThat(empty.run("--quiet", "export", "html", "-o", site.toString()).err()).isEmpty();
        assertThat(own).exists();
        assertThat(site.resolve("projects/interrogate.html")).doesNotExist();
        assertThat(site.resolve("projects/index.html")).exists();
    }

    @Test
    void aFolderWithOtherFilesIsLeftAlone() throws IOException {
        Path file = Files.writeString(folder.resolve("thesis.txt"), "ten years of work");
        Shell.Run run = shell.run("export", "html", "-o", folder.toString());
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).isEqualTo("catalogue: " + folder + ": it holds other files. Name a folder that is new or"
                + " empty, so that none of them is lost.\n");
        assertThat(file).hasContent("ten years of work");
    }
}
