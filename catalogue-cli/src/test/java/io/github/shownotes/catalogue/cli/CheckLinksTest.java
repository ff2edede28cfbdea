package io.github.shownotes.catalogue.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;

import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;

import com.contrastsecurity.sarif.SarifSchema210;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.SAXException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@Timeout(120)
class CheckLinksTest {
    private static final JsonMapper JSON = new JsonMapper();

    private final Path folder;
    private final Shell shell;
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private HttpServer server;
    private String site;

    CheckLinksTest(@TempDir Path folder) {
        this.folder = folder;
        this.shell = new Shell(folder);
    }

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            String path = exchange.getRequestURI().toString();
            asked.add(path);
            int status = path.startsWith("/dead")
                    ? 404
                    : path.startsWith("/wall")
                            ? 403
                            : path.startsWith("/old")
                                    ? 301
                                    : 200;
            String body = path.startsWith("/wayback")
                    ? "{\"archived_snapshots\":{\"closest\":{\"available\":true,\"status\":\"200\",\"timestamp\":"
                            + "\"20200102030405\",\"url\":\"http://web.archive.org/web/20200102030405/http://x/\"}}}"
                    : "<title>About " + path.substring(1) + "</title><h1 id='top-part'>A page</h1><p>" + "word "
                            .repeat(300);
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", path.startsWith("/wayback")
                    ? "application/json"
                    : "text/html");
            if (status == 301) {
                exchange.getResponseHeaders().set("Location", "/new");
            }
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.start();
        site = "http://127.0.0.1:" + server.getAddress().getPort();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text.replace("SITE", site)).toString();
    }

    private String notes() throws IOException {
        return file("notes.md", """
                                # Notes

                                [good](SITE/good) and [dead](SITE/dead/<"&x>), again [good](SITE/good#top-part)
                                <SITE/old> and <a href="SITE/wall">wall</a>
                                """.replace("<\"&x>", "a,b%25&c"));
    }

    private Shell.Run check(String... args) {
        var all = new ArrayList<>(List.of("check-links", "--allow-private"));
        all.addAll(List.of(args));
        return shell.run(all.toArray(String[]::new));
    }

    @Test
    void theTableShowsWhatIsNotOkAndWhere() throws IOException {
        String notes = notes();
        Shell.Run run = check(notes);
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.outLines()).hasSize(4)
                .anyMatch(line -> line.startsWith("dead") && line.contains("status 404") && line.endsWith(notes + ":3"))
                .anyMatch(line -> line.startsWith("moved") && line.contains("use " + site + "/new"))
                .anyMatch(line -> line.startsWith("blocked") && line.endsWith(notes + ":4"))
                .last().isEqualTo("5 links checked: 2 ok, 1 moved, 1 dead, 1 blocked.");
        assertThat(asked).filteredOn(path -> path.equals("/good")).hasSize(1);
    }

    @Test
    void failOnDecidesTheExitStatus() throws IOException {
        String notes = notes();
        assertThat(check(notes, "--fail-on", "dead,parked").status()).isEqualTo(1);
        assertThat(check(notes, "--fail-on", "parked").status()).isZero();
        Shell.Run wrong = check(notes, "--fail-on", "sick");
        assertThat(wrong.status()).isEqualTo(2);
        assertThat(wrong.err()).contains("--fail-on").contains("soft404");
        assertThat(check(notes, "--format", "xml").status()).isEqualTo(2);
        assertThat(check(notes, "--concurrency", "0").status()).isEqualTo(2);
        assertThat(check(notes, "--ignore", "(").status()).isEqualTo(2);
    }

    @Test
    void jsonLinesHaveEveryFieldOfTheContract() throws IOException {
        List<JsonNode> rows = check(notes(), "--format", "jsonl").outLines().stream().map(JSON::readTree).toList();
        assertThat(rows).hasSize(5).allSatisfy(row -> assertThat(row.propertyNames()).containsExactly("url", "verdict",
                "status", "final_url", "suggest", "archived_url", "checked_at", "attempts", "evidence", "places"));
        JsonNode moved = rows.stream().filter(row -> row.path("verdict").asString().equals("moved")).findFirst()
                .orElseThrow();
        assertThat(moved.path("suggest").asString()).isEqualTo(site + "/new");
        assertThat(moved.path("places").size()).isEqualTo(1);
        assertThat(moved.path("places").path(0).path("file").asString()).endsWith("notes.md");
        assertThat(moved.path("places").path(0).path("line").asInt()).isEqualTo(4);
        assertThat(JSON.readTree(check(notes(), "--format", "json").out()).size()).isEqualTo(5);
    }

    @Test
    void junitIsValid() throws IOException, SAXException {
        String report = check(notes(), "--format", "junit").out();
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(CheckLinksTest.class.getResource(
                "junit.xsd")).newValidator().validate(new StreamSource(new StringReader(report)));
        assertThat(report).contains("tests=\"5\" failures=\"1\"", "skipped=\"1\"", "type=\"dead\"", "%25&amp;c");
    }

    @Test
    void sarifNamesRuleLevelFileAndLine() throws IOException {
        JsonNode report = JSON.readTree(check(notes(), "--format", "sarif").out());
        assertThat(report.path("version").asString()).isEqualTo("2.1.0");
        assertThat(report.path("runs").size()).isEqualTo(1);
        JsonNode run = report.path("runs").path(0);
        var rules = new ArrayList<String>();
        run.path("tool").path("driver").path("rules").forEach(rule -> rules.add(rule.path("id").asString()));
        assertThat(run.path("results").size()).isEqualTo(3);
        for (JsonNode result : run.path("results")) {
            assertThat(rules).contains(result.path("ruleId").asString());
            assertThat(result.path("level").asString()).isIn("error", "warning", "note");
            assertThat(result.path("message").path("text").asString()).contains(site);
            JsonNode place = result.path("locations").path(0).path("physicalLocation");
            assertThat(place.path("artifactLocation").path("uri").asString()).endsWith("notes.md").doesNotContain(" ");
            assertThat(place.path("region").path("startLine").asInt()).isBetween(3, 4);
        }
    }

    @Test
    void sarifIsValid() throws IOException {
        String name = "notes with \"quotes\", blanks & ümlauts.md";
        String report = check(file(name, "[a](SITE/dead/%25) [b](SITE/wall) [c](SITE/old)"), "--format", "sarif").out();
        try (InputStream schema = Objects.requireNonNull(SarifSchema210.class.getResourceAsStream(
                "/schema/sarif-schema-2.1.0.json"))) {
            assertThat(
                    SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4).getSchema(schema).validate(report,
                            InputFormat.JSON))
                    .isEmpty();
        }
        assertThat(report).contains("quotes%22,%20blanks%20&%20%C3%BCmlauts.md");
    }

    @Test
    void githubShowsAnnotationsBesideTheLines() throws IOException {
        String notes = notes();
        Shell.Run run = check(notes, "--format", "github");
        assertThat(run.outLines()).anyMatch(line -> line.startsWith("::error file=" + notes
                + ",line=3,title=Link is dead::" + site + "/dead/a,b%2525&c: status 404"))
                .anyMatch(line -> line.startsWith("::warning file=" + notes + ",line=4,title=Link is moved::"))
                .anyMatch(line -> line.startsWith("::notice file=" + notes + ",line=4,title=Link is blocked::"));
    }

    @Test
    void whatGithubReadsAsSyntaxIsEscaped() throws IOException {
        Files.createDirectory(folder.resolve("a,b: 100%"));
        Files.writeString(folder.resolve("a,b: 100%").resolve("c.md"), "[x](" + site + "/dead/a,b:c%0Ad)\n");
        Shell.Run run = check(folder.resolve("a,b: 100%").toString(), "--format", "github");
        assertThat(run.outLines()).hasSize(2).first()
                .isEqualTo("::error file=" + folder + "/a%2Cb%3A 100%25/c.md,line=1,"
                        + "title=Link is dead::" + site + "/dead/a,b:c%250Ad: status 404");
        assertThat(GithubLinkReport.property("a:b,c%d\r\n")).isEqualTo("a%3Ab%2Cc%25d%0D%0A");
    }

    @Test
    void markdownIsATable() throws IOException {
        assertThat(check(notes(), "--format", "markdown").outLines()).contains("| verdict | link | why | where |")
                .anyMatch(line -> line.startsWith("| dead | <" + site + "/dead/"));
    }

    @Test
    void documentsAreReadByTheirKindAndFoldersAsAWhole() throws IOException {
        file("a.html", "<p><a href='SITE/one'>x</a><img src='SITE/two'><a href='#here'>y</a></p>");
        file("b.txt", "See SITE/three, or (SITE/four).");
        file("c.bin", "SITE/five");
        Files.writeString(folder.resolve("d.md"), "<mailto:a@example.org> [x](ftp://example.org/)");
        Shell.Run run = check(folder.toString(), "--format", "jsonl");
        assertThat(run.outLines()).hasSize(6);
        assertThat(run.outLines()).filteredOn(line -> line.contains("\"refused\"")).hasSize(2);
        assertThat(asked).containsExactlyInAnyOrder("/one", "/two", "/three", "/four");
        Shell.Run page = check(site + "/page-of-links.txt");
        assertThat(page.status()).isZero();
    }

    @Test
    void patternsAreReadAndForeignFoldersAreNot() throws IOException {
        for (String name : List.of("alpha.md", "docs/deep/beta.md", "docs/node_modules/gamma.md", ".git/delta.md",
                ".github/epsilon.md",
                "docs/zeta.txt")) {
            Files.createDirectories(folder.resolve(name).getParent());
            file(name, "SITE/" + name.replaceAll(".*/", "") + "\n");
        }
        assertThat(check(folder + "/**/*.md").status()).isZero();
        assertThat(asked).containsExactlyInAnyOrder("/alpha.md", "/beta.md", "/epsilon.md");
        asked.clear();
        assertThat(check(folder.toString()).status()).isZero();
        assertThat(asked).containsExactlyInAnyOrder("/alpha.md", "/beta.md", "/epsilon.md", "/zeta.txt");
        Shell.Run nothing = check(folder + "/*.html");
        assertThat(nothing.status()).isEqualTo(1);
        assertThat(nothing.errLines()).singleElement().asString().contains("*.html", "leads to no document");
    }

    @Test
    void aMissingDocumentIsTold() {
        Shell.Run run = check(folder.resolve("nothing.md").toString());
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.errLines()).singleElement().asString().contains("nothing.md", "there is no such file");
    }

    @Test
    void placesAreLookedForOnRequestOnly() throws IOException {
        String notes = file("p.md", "[x](SITE/good#top-part) [y](SITE/good#nowhere)");
        assertThat(check(notes).out()).isEqualTo("2 links checked: 2 ok.\n");
        Shell.Run run = check(notes, "--fragments");
        assertThat(run.outLines()).first().asString().startsWith("bad_fragment").contains("#nowhere");
        assertThat(run.outLines()).last().isEqualTo("2 links checked: 1 ok, 1 bad_fragment.");
    }

    @Test
    void privateAddressesAndIgnoredOnesAreNotVisited() throws IOException {
        String notes = notes();
        assertThat(shell.run("check-links", notes).out()).contains("5 refused");
        assertThat(check(notes, "--ignore", "/dead").out()).contains("1 refused").doesNotContain("/dead");
        String mail = file("mail.md", "[write](mailto:a@example.org)");
        assertThat(check(mail).out()).contains("mailto: are not visited");
        assertThat(check(mail, "--format", "github").out()).isEqualTo("1 link checked: 1 refused.\n");
        assertThat(asked).noneMatch(path -> path.startsWith("/dead"));
    }

    @Test
    void examplesAreNotVisited() throws IOException {
        String notes = file("examples.md", "Open http://localhost:8000/docs, [this](http://and) or <http://[::1]:1/>");
        assertThat(shell.run("check-links", notes).outLines()).hasSize(2)
                .allMatch(line -> line.contains("[::1]") || line.equals("3 links checked: 3 refused."));
        assertThat(check(file("own.md", "<" + site.replace("127.0.0.1", "localhost") + "/good>")).out())
                .isEqualTo("1 link checked: 1 ok.\n");
    }

    @Test
    void copiesAreOffered() throws IOException {
        shell.set("CATALOGUE_WAYBACK_URL", site);
        assertThat(check(notes(), "--format", "jsonl").outLines()).filteredOn(line -> line.contains("\"dead\""))
                .singleElement().asString().contains("https://web.archive.org/web/20200102030405/");
        assertThat(asked).filteredOn(path -> path.startsWith("/wayback")).hasSize(2);
    }

    @Test
    void aCatalogueKeepsWhatWasFoundAndIsNotAskedAgain() throws IOException {
        shell.set("CATALOGUE_WAYBACK_URL", site);
        String episode = file("001.md", "# Episode\n\n**Ann #1: [good](SITE/good)**\n\n- [dead](SITE/dead/x)\n");
        assertThat(shell.run("ingest", episode).status()).isZero();
        Shell.Run first = check();
        assertThat(first.outLines()).last().isEqualTo("2 links checked: 1 ok, 1 dead.");
        assertThat(first.out()).contains("a copy is at https://web.archive.org/");
        asked.clear();
        assertThat(check().out()).isEqualTo("0 links checked.\n");
        assertThat(asked).isEmpty();
        assertThat(check("--retry-failed").outLines()).last().isEqualTo("1 link checked: 1 dead.");
        assertThat(asked).containsExactly("/dead/x");
        assertThat(check("--max-age", "0", "--host", "nobody.example").out()).isEqualTo("0 links checked.\n");
        assertThat(check("--max-age", "0").outLines()).last().isEqualTo("2 links checked: 1 ok, 1 dead.");
    }

    /// Three episodes; the first has a dead link that the others have too, and one that is alive.
    private void threeEpisodes() throws IOException {
        file("001.md", "# One\n\n**Ann #1: [good](SITE/good)**\n\n- [dead](SITE/dead/x)\n");
        file("002.md", "# Two\n\n**Ann #1: [dead](SITE/dead/x)**\n");
        file("003.md", "# Three\n\n**Ann #1: [dead](SITE/dead/x)**\n\n- [dead again](SITE/dead/y)\n");
        assertThat(shell.run("ingest", "--show", "My Show", folder.toString()).status()).isZero();
    }

    @Test
    void theReportOfACatalogueNamesTheEpisodes() throws IOException {
        threeEpisodes();
        assertThat(check().outLines()).hasSize(3)
                .anyMatch(line -> line.contains("/dead/x") && line.endsWith("my-show/1 and 2 more"))
                .anyMatch(line -> line.contains("/dead/y") && line.endsWith("my-show/3"));
        assertThat(shell.run("show", "my-show/1").out()).startsWith("My Show 1: ");
        assertThat(check("--retry-failed", "--format", "markdown").outLines())
                .anyMatch(line -> line.endsWith("| my-show/1, my-show/2, my-show/3 |"));
        assertThat(check("--retry-failed", "--format", "github").outLines())
                .anyMatch(line -> line.endsWith("(in my-show/1 and 2 more)"));
    }

    @Test
    void otherProgramsGetTheEpisodesToo() throws IOException, SAXException {
        threeEpisodes();
        List<JsonNode> rows = check("--format", "jsonl").outLines().stream().map(JSON::readTree).toList();
        assertThat(rows).hasSize(3).anySatisfy(row -> {
            assertThat(row.path("verdict").asString()).isEqualTo("ok");
            assertThat(row.path("places").toString()).isEqualTo(
                    "[{\"show\":\"my-show\",\"episode\":\"1\",\"number\":1,\"title\":\"Episode 1\"}]");
        }).anySatisfy(row -> assertThat(row.path("places").size()).isEqualTo(3));

        String junit = check("--max-age", "0", "--format", "junit").out();
        assertThat(junit).contains("classname=\"my-show/1\"", "my-show/1\nmy-show/2\nmy-show/3</failure>");

        String sarif = check("--retry-failed", "--format", "sarif").out();
        assertThat(sarif).contains("\"fullyQualifiedName\":\"my-show/2\"");
        try (InputStream schema = Objects.requireNonNull(SarifSchema210.class.getResourceAsStream(
                "/schema/sarif-schema-2.1.0.json"))) {
            assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4).getSchema(schema).validate(sarif,
                    InputFormat.JSON)).isEmpty();
        }
    }
}
