package io.github.shownotes.catalogue.ingest;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okXml;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.github.shownotes.catalogue.store.Database;

/// What is fetched only when it is new, and when it is believed to be stored.
class ConditionalIngestTest {
    private static final String FEED = """
                                       <rss><channel><title>A Show</title><item><title>#1 One</title><description>Notes</description></item>
                                       <item><title>#2 Two</title><description>Notes</description></item></channel></rss>
                                       """;

    @RegisterExtension
    static final WireMockExtension SERVER = WireMockExtension.newInstance().options(options().dynamicPort()).build();
    @SuppressWarnings("NullAway.Init")
    private String url;
    @SuppressWarnings("NullAway.Init")
    private Database database;

    @BeforeEach
    void open() throws SQLException {
        url = "jdbc:h2:mem:conditional" + System.nanoTime();
        database = Database.open(url);
        serve(FEED);
    }

    private static void serve(String feed) {
        SERVER.stubFor(get("/feed").willReturn(okXml(feed).withHeader("ETag", "\"1\"")));
        SERVER.stubFor(
                get("/feed").withHeader("If-None-Match", equalTo("\"1\"")).willReturn(aResponse().withStatus(304)));
    }

    @AfterEach
    void close() {
        database.close();
    }

    private IngestReport ingest(@Nullable String show, Progress progress) {
        return new Ingest(database.jdbi(), new Upkeep(database.jdbi(), null, null, Clock.systemUTC()),
                InputStream.nullInputStream(), Clock.systemUTC()).ingest(
                        List.of(SERVER
                                .url("/feed")),
                        show, progress);
    }

    @Test
    void aFeedThatIsNotNewIsNotReadAgain() {
        assertThat(ingest(null, Progress.NONE).episodesNew()).isEqualTo(2);
        assertThat(ingest(null, Progress.NONE)).isEqualTo(new IngestReport(0, 0, 0, 0, 0, 0, List.of()));
        SERVER.verify(1, getRequestedFor(urlEqualTo("/feed")).withHeader("If-None-Match", equalTo("\"1\"")));
    }

    @Test
    void aCatalogueFromBeforeItHadAudioGetsItFromAFeedThatDidNotChange() throws SQLException {
        serve(FEED.replace("</item>",
                "<enclosure url='https://a.example/x.mp3' type='audio/mpeg' length='1'/></item>"));
        ingest(null, Progress.NONE);
        List<String> fresh = Dump.of(database.jdbi());
        database.jdbi().useHandle(handle -> handle.createScript("""
                                                                alter table episode drop column audio;
                                                                alter table show_notes drop column audio;
                                                                update show_notes set fingerprint = 'of the time';
                                                                delete from "flyway_schema_history"
                                                                where "version" in ('54', '55');
                                                                """).execute());
        var read = new AtomicInteger();
        try (Database newer = Database.open(url)) {
            assertThat(newer.jdbi()).isNotNull();
            assertThat(ingest(null, (step, done, total) -> read.addAndGet(step.equals("Finding mentions")
                    ? total
                    : 0)).episodesChanged()).isEqualTo(2);
        }
        assertThat(Dump.of(database.jdbi())).isEqualTo(fresh)
                .filteredOn(row -> row.startsWith("episode") && row.contains("https://a.example/x.mp3")).hasSize(2);
        assertThat(read).as("notes that were read for their mentions again").hasValue(0);
        assertThat(ingest(null, Progress.NONE).episodesRead()).isZero();
    }

    @Test
    void underAnotherNameItIsReadAgain() {
        ingest(null, Progress.NONE);
        assertThat(ingest("Another Show", Progress.NONE).episodesNew()).isEqualTo(2);
    }

    @Test
    void twoAtOnceDoNotGetInEachOthersWay() {
        var other = new ArrayList<IngestReport>();
        IngestReport report = ingest(null, (step, done, total) -> {
            if (other.isEmpty()) {
                other.add(ingest(null, Progress.NONE));
            }
        });
        assertThat(report.problems()).isEmpty();
        assertThat(report.episodesNew()).isEqualTo(2);
        assertThat(other.getFirst().episodesRead()).isZero();
        assertThat(other.getFirst().problems()).singleElement()
                .satisfies(problem -> assertThat(problem.line()).startsWith("the catalogue: another ingest"));
    }

    @Test
    void aRunThatWasCutOffReadsAllOfItAgain() {
        assertThatThrownBy(() -> ingest(null, (step, done, total) -> {
            if (step.startsWith("Storing")) {
                throw new IllegalStateException("cut off");
            }
        })).hasMessage("cut off");
        IngestReport report = ingest(null, Progress.NONE);
        assertThat(report.episodesRead()).isEqualTo(2);
        assertThat(report.episodesNew()).isEqualTo(2);
    }

    @Test
    void aFeedWithAProblemIsReadAgain() {
        SERVER.stubFor(
                get("/feed").willReturn(okXml(FEED.substring(0, FEED.lastIndexOf("<item>") + 20)).withHeader("ETag",
                        "\"1\"")));
        assertThat(ingest(null, Progress.NONE).problems()).isNotEmpty();
        assertThat(ingest(null, Progress.NONE).episodesRead()).isEqualTo(1);
    }
}
