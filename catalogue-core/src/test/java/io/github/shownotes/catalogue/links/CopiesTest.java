package io.github.shownotes.catalogue.links;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import io.github.shownotes.catalogue.export.rewrite.BetterAddresses;
import io.github.shownotes.catalogue.ingest.Ingest;
import io.github.shownotes.catalogue.ingest.Progress;
import io.github.shownotes.catalogue.ingest.Upkeep;
import io.github.shownotes.catalogue.store.CheckRow;
import io.github.shownotes.catalogue.store.Database;
import io.github.shownotes.catalogue.store.LinkCheckDao;
import io.github.shownotes.catalogue.store.LinkCopyDao;
import io.github.shownotes.catalogue.store.LinkSelection;
import io.github.shownotes.catalogue.store.LinkStateDao;
import io.github.shownotes.catalogue.store.LinkToCheck;
import io.github.shownotes.catalogue.store.StateChange;
import io.github.shownotes.catalogue.store.Validators;

/// A page that two episodes covered, years apart, and that is gone.
class CopiesTest {
    private static final String GONE = "https://gone.example.org/a";
    private static final String EARLY = "https://web.archive.org/web/20180502000000/" + GONE;
    private static final String LATE = "https://web.archive.org/web/20230607000000/" + GONE;
    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

    @RegisterExtension
    static final WireMockExtension ARCHIVE = WireMockExtension.newInstance().options(options().dynamicPort()).build();
    @SuppressWarnings("NullAway.Init")
    private Database database;

    @BeforeEach
    void cover(@TempDir Path folder) throws SQLException, IOException {
        database = Database.open("jdbc:h2:mem:copies" + System.nanoTime());
        for (String date : List.of("2018-05-01", "2023-06-07")) {
            Files.writeString(folder.resolve(date.substring(0, 4) + ".md"), "---\nshow: A Show\ndate: " + date
                    + "\n---\n**#1: [A page](" + GONE + ")**\n");
        }
        new Ingest(database.jdbi(), new Upkeep(database.jdbi(), null, null, Clock.systemUTC()),
                InputStream.nullInputStream(), Clock.systemUTC()).ingest(List.of(folder.toString()), null,
                        Progress.NONE);
        var checks = new LinkCheckDao(database.jdbi());
        LinkToCheck link = checks.part(LinkSelection.due(NOW), 0, 10).getFirst();
        checks.record(List.of(new StateChange(new CheckRow(link.id(), NOW, "dead", 404, null, "status 404", 1), null,
                "dead", NOW, NOW, 1, null, Validators.NONE)));
    }

    @AfterEach
    void close() {
        database.close();
    }

    private static void answer(String day, String copy, String taken) {
        ARCHIVE.stubFor(get(urlPathEqualTo("/wayback/available")).withQueryParam("url", equalTo(GONE))
                .withQueryParam("timestamp", equalTo(day))
                .willReturn(okJson("{\"archived_snapshots\": {\"closest\": {\"available\": true, \"status\": \"200\","
                        + " \"url\": \"" + copy + "\", \"timestamp\": \"" + taken + "\"}}}")));
    }

    private Copies.Outcome find(Instant now) {
        try (var wayback = new Wayback(ARCHIVE.baseUrl())) {
            return new Copies(new LinkCopyDao(database.jdbi()), wayback, Clock.fixed(now, ZoneOffset.UTC),
                    Duration.ZERO).find(asked -> {
                        // Nobody looks.
                    });
        }
    }

    private BetterAddresses better() {
        return new BetterAddresses(new LinkStateDao(database.jdbi()).all(), new LinkCopyDao(database.jdbi()).later());
    }

    @Test
    void eachDayHasTheCopyNearestToIt() {
        answer("20180501", EARLY, "20180502000000");
        answer("20230607", LATE, "20230607000000");
        assertThat(find(NOW)).isEqualTo(new Copies.Outcome(2, ""));
        assertThat(better().of(GONE, LocalDate.of(2018, 5, 1))).isEqualTo(EARLY);
        assertThat(better().of(GONE, LocalDate.of(2023, 6, 7))).isEqualTo(LATE);
        assertThat(better().of(GONE, LocalDate.of(2022, 1, 1))).isEqualTo(LATE);
        assertThat(better().of(GONE, null)).as("without a date, that of the first day").isEqualTo(EARLY);
    }

    @Test
    void whatWasFoundIsNotAskedForAgain() {
        answer("20180501", EARLY, "20180502000000");
        answer("20230607", LATE, "20230607000000");
        find(NOW);
        assertThat(find(NOW.plus(Copies.AGAIN_AFTER.multipliedBy(3)))).isEqualTo(new Copies.Outcome(0, ""));
        ARCHIVE.verify(2, getRequestedFor(anyUrl()));
    }

    @Test
    void aDayWithoutACopyIsAskedForAgainAfterAMonth() {
        answer("20180501", EARLY, "20180502000000");
        ARCHIVE.stubFor(get(urlPathEqualTo("/wayback/available")).withQueryParam("timestamp", equalTo("20230607"))
                .willReturn(okJson("{\"archived_snapshots\": {}}")));
        assertThat(find(NOW)).isEqualTo(new Copies.Outcome(1, ""));
        assertThat(better().of(GONE, LocalDate.of(2023, 6, 7))).isEqualTo(EARLY);
        assertThat(find(NOW.plusSeconds(60))).isEqualTo(new Copies.Outcome(0, ""));
        answer("20230607", LATE, "20230607000000");
        assertThat(find(NOW.plus(Copies.AGAIN_AFTER).plusSeconds(60))).isEqualTo(new Copies.Outcome(1, ""));
        assertThat(better().of(GONE, LocalDate.of(2023, 6, 7))).isEqualTo(LATE);
    }

    @Test
    void anArchiveThatFailsLosesNothing() {
        answer("20180501", EARLY, "20180502000000");
        ARCHIVE.stubFor(get(urlPathEqualTo("/wayback/available")).withQueryParam("timestamp", equalTo("20230607"))
                .willReturn(aResponse().withStatus(503)));
        assertThat(find(NOW).found()).isEqualTo(1);
        answer("20230607", LATE, "20230607000000");
        assertThat(find(NOW)).isEqualTo(new Copies.Outcome(1, ""));
    }
}
