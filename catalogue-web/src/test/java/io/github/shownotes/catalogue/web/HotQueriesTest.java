package io.github.shownotes.catalogue.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.junit.jupiter.api.Test;

import io.github.shownotes.catalogue.Catalogue;
import io.github.shownotes.catalogue.Settings;
import io.github.shownotes.catalogue.ingest.Progress;

/// The pages that are asked for most cost the same however much a catalogue holds: none of their queries reads a whole table.
///
/// PostgreSQL itself tells which queries a page made (`pg_stat_statements`), and how it would run each if reading a whole
/// table were almost forbidden: what it still reads so has no index that helps.
class HotQueriesTest {
    private static final Path SAMPLE = Path.of("..", "data", "sample");
    private static final List<String> HOT = List.of("/projects/interrogate", "/people/lynn-root",
            "/episodes/python-bytes/181", "/projects", "/projects?category=testing", "/search?q=python",
            "/articles?year=2020", "/api/v1/projects/interrogate");
    /// The tables that grow with what is covered.
    private static final Pattern WHOLE_TABLE = Pattern.compile(
            "Seq Scan on (mention|segment|link|link_occurrence|link_state|link_check|link_event|episode|entity|alias"
                    + "|project|article|person|entity_category|entity_flag|entity_subject|project_facts"
                    + "|project_snapshot|enrichment|show_notes|identity_event)\\b");

    private static List<String> queries(Connection connection) throws SQLException {
        var queries = new ArrayList<String>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("""
                                                        select query from pg_stat_statements
                                                        where lower(query) like 'select%' or lower(query) like 'with%'
                                                        """)) {
            while (rows.next()) {
                queries.add(rows.getString(1));
            }
        }
        return queries;
    }

    private static String plan(Connection connection, String query) throws SQLException {
        var plan = new StringBuilder();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("explain (generic_plan) " + query)) {
            while (rows.next()) {
                plan.append(rows.getString(1)).append('\n');
            }
        }
        return plan.toString();
    }

    @Test
    void noneReadsAWholeTable() throws IOException, SQLException {
        try (EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setServerConfig("shared_preload_libraries", "pg_stat_statements")
                .start()) {
            String url = server.getJdbcUrl("postgres", "postgres");
            Catalogue catalogue = Catalogue.open(Settings.database(url));
            assertThat(catalogue.ingest().ingest(List.of(SAMPLE.toString()), null, Progress.NONE).problems()).isEmpty();
            try (Connection connection = DriverManager.getConnection(url + "&preferQueryMode=simple");
                    Statement statement = connection.createStatement();
                    Site site = Site.of(catalogue)) {
                // What the index is built from is read in the background, and all of it on purpose.
                statement.execute("create extension pg_stat_statements");
                statement.execute("select pg_stat_statements_reset()");
                HOT.forEach(site::page);
                List<String> queries = queries(connection);
                assertThat(queries).as("what the pages ask").hasSizeGreaterThan(10);
                statement.execute("set enable_seqscan = off");
                for (String query : queries) {
                    if (!query.contains("pg_")) {
                        assertThat(plan(connection, query)).as(query).doesNotContainPattern(WHOLE_TABLE);
                    }
                }
            }
        }
    }
}
