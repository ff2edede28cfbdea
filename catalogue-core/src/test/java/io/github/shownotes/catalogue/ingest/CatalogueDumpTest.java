package io.github.shownotes.catalogue.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import io.github.shownotes.catalogue.export.DumpException;
import io.github.shownotes.catalogue.export.DumpReader;
import io.github.shownotes.catalogue.export.DumpWriter;
import io.github.shownotes.catalogue.store.Database;
import io.github.shownotes.catalogue.store.RowLoader;
import io.github.shownotes.catalogue.store.RowReader;

class CatalogueDumpTest {
    private static final Path SAMPLE = Path.of("../data/sample/python-bytes");
    private static final Path SCHEMA = Path.of("../data/schema/catalogue-jsonl.schema.json");
    /// What a run without the network leaves empty; with texts whose order and escapes are easy to get wrong.
    private static final List<String> MORE = List.of(
            "insert into source values ('https://b.org', '', 'W/\"x\"', null, timestamp with time zone '2026-01-02 03:04:05.678901+02')",
            "insert into source values ('https://B.org', 'Ä show', null, 'Mon', timestamp with time zone '2026-01-02 03:04:05+00')",
            "insert into source values ('https://ä.org', 'a\tb', null, null, timestamp with time zone '2026-01-02 03:04:05+00')",
            "insert into enrichment (provider, subject, status, raw, checked_at, failures) values ('pypi', '😀\"\\', 'ok',"
                    + " '{\"line\": \"\n\"}', timestamp with time zone '2026-01-02 03:04:05+00', 3)",
            "insert into entity_subject select max(id), 'pypi', 'x', true, 'because' from entity",
            "insert into project_facts (entity_id, stars, as_of) select max(id), 0, timestamp with time zone '2026-01-02 03:04:05+00' from entity",
            "insert into project_snapshot select max(id), date '2026-01-02', 1, 2, 3, '1.0' from entity",
            "insert into entity_flag select max(id), 'gone', 'asked', date '2026-01-02' from entity",
            "insert into provider_limit values ('github', timestamp with time zone '2026-01-02 03:04:05+00', 'busy')",
            "insert into repository_node values ('a/b', 'R_1', timestamp with time zone '2026-01-02 03:04:05+00')",
            "insert into link_check (link_id, checked_at, verdict, evidence, attempts) select max(id),"
                    + " timestamp with time zone '2026-01-02 03:04:05+00', 'dead', '404', 1 from link",
            "insert into link_state (link_id, state, since, verdict, checked_at, next_due) select max(id), 'dead',"
                    + " timestamp with time zone '2026-01-02 03:04:05+00', 'dead',"
                    + " timestamp with time zone '2026-01-02 03:04:05+00', timestamp with time zone '2026-01-02 03:04:05+00' from link",
            "insert into link_copy select max(id), date '2026-01-02', 'https://web.archive.org/1',"
                    + " timestamp with time zone '2026-01-02 03:04:05+00', timestamp with time zone '2026-01-02 03:04:05+00' from link",
            "insert into link_event (link_id, new_state, evidence, happened_at) select max(id), 'dead', '404',"
                    + " timestamp with time zone '2026-01-02 03:04:05+00' from link");

    @SuppressWarnings("NullAway.Init")
    private static Database full;
    private static String dump = "";

    @BeforeAll
    static void fill() throws SQLException, IOException {
        full = Database.open("jdbc:h2:mem:dumped");
        new Ingest(full.jdbi(), new Upkeep(full.jdbi(), Path.of("../data/curation.yaml"), null, Clock.systemUTC()),
                InputStream.nullInputStream(), Clock.systemUTC()).ingest(List.of(SAMPLE.toString()), null,
                        Progress.NONE);
        try (Connection connection = full.dataSource().getConnection();
                Statement statement = connection
                        .createStatement()) {
            for (String sql : MORE) {
                statement.execute(sql);
            }
        }
        dump = dump(full);
    }

    @AfterAll
    static void close() {
        full.close();
    }

    private static String dump(Database database) throws SQLException, IOException {
        var out = new StringWriter();
        new DumpWriter(new RowReader(database)).write(out);
        return out.toString();
    }

    private static long restore(Database database, String lines) throws SQLException, DumpException {
        try (var loader = new RowLoader(database)) {
            assertThat(loader.isEmpty()).isTrue();
            return new DumpReader(loader).read(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)));
        }
    }

    @Test
    void aRestoredCatalogueIsTheSameToTheByteOnEveryDatabase() throws Exception {
        try (EmbeddedPostgres server = EmbeddedPostgres.start();
                Database postgres = Database.open(server.getJdbcUrl("postgres", "postgres"));
                Database back = Database.open("jdbc:h2:mem:dumpedback")) {
            assertThat(restore(postgres, dump)).isEqualTo(dump.lines().count() - 2);
            assertThat(Dump.of(postgres.jdbi())).containsExactlyElementsOf(Dump.of(full.jdbi()));
            String second = dump(postgres);
            assertThat(second).isEqualTo(dump);
            restore(back, second);
            assertThat(dump(back)).isEqualTo(dump);
            // It goes on counting behind the rows it got.
            long next = postgres.jdbi()
                    .withHandle(handle -> handle.createUpdate("insert into show (slug, title) values ('next', 'Next')")
                            .executeAndReturnGeneratedKeys("id")
                            .mapTo(Long.class)
                            .one());
            assertThat(next).isEqualTo(2);
        }
    }

    @Test
    void everyLineIsAsTheSchemaSays() throws IOException {
        JsonNode definitions = JsonMapper.shared().readTree(Files.readString(SCHEMA)).get("$defs");
        var seen = new TreeSet<String>(Set.of("first", "last"));
        for (String line : dump.lines().skip(1).limit(dump.lines().count() - 2).toList()) {
            JsonNode row = JsonMapper.shared().readTree(line);
            JsonNode schema = definitions.get(row.get("table").asString());
            assertThat(schema).as(line).isNotNull();
            seen.add(row.get("table").asString());
            JsonNode properties = schema.get("properties");
            assertThat(properties.propertyNames()).as(line).containsAll(row.propertyNames());
            schema.get("required").forEach(name -> assertThat(row.has(name.asString())).as(line).isTrue());
            row.propertyNames().stream().filter(name -> !name.equals("table")).forEach(name -> {
                String type = properties.get(name).get("type").asString();
                JsonNode value = row.get(name);
                assertThat(switch (type) {
                    case "integer" -> value.isIntegralNumber();
                    case "number" -> value.isNumber();
                    case "boolean" -> value.isBoolean();
                    default -> value.isString();
                }).as("%s: %s", name, line).isTrue();
            });
        }
        var described = new HashSet<String>(definitions.propertyNames());
        // The sample's show has a profile of its own.
        described.remove("show_host");
        described.remove("episode_person");
        seen.removeAll(Set.of("show_host", "episode_person"));
        assertThat(seen).isEqualTo(new TreeSet<>(described));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "hello; line 1: this is not the JSON of a dump",
        "{\"format\":\"catalogue\",\"version\":99}; line 1: the form has version 99, and this program reads 1",
        "{\"format\":\"else\"}; line 1: this is no dump of a catalogue",
        "FIRST; line 1: the rest is missing",
        "FIRST{\"rows\":1}; line 2: rows are missing before this line",
        "FIRST{\"table\":\"spy\"}; line 2: there is no table spy",
        "FIRST{\"table\":\"show\",\"id\":1,\"colour\":\"red\"}; line 2: the table show has other columns",
        "FIRST{\"table\":\"show\",\"id\":\"one\"}; line 2: id cannot be one",
        "FIRST{\"table\":\"show\",\"id\":[1]}; line 2: id is neither a text, a number nor a truth value",
    })
    void whatIsNoDumpIsRefusedWithItsLine(String lines, String message) throws SQLException {
        try (Database database = Database.open("jdbc:h2:mem:refused")) {
            String text = lines.replace("FIRST", "{\"format\":\"catalogue\",\"version\":1}\n");
            assertThatThrownBy(() -> restore(database, text)).isInstanceOf(DumpException.class).hasMessage(message);
        }
    }

    @Test
    void aDumpThatIsCutOffLeavesTheCatalogueEmpty() throws SQLException {
        try (Database database = Database.open("jdbc:h2:mem:cutoff")) {
            String cut = dump.substring(0, dump.lastIndexOf("\n", dump.length() - 2) + 1);
            assertThatThrownBy(() -> restore(database, cut)).hasMessageEndingWith("the rest is missing");
            try (var loader = new RowLoader(database)) {
                assertThat(loader.isEmpty()).isTrue();
            }
        }
    }
}
