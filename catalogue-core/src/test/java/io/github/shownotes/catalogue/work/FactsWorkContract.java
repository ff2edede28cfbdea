package io.github.shownotes.catalogue.work;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.notFound;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.StatementContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import io.github.shownotes.catalogue.enrich.Providers;
import io.github.shownotes.catalogue.ingest.Ingest;
import io.github.shownotes.catalogue.ingest.Progress;
import io.github.shownotes.catalogue.ingest.Upkeep;
import io.github.shownotes.catalogue.ingest.facts.Enricher;
import io.github.shownotes.catalogue.store.Database;
import io.github.shownotes.catalogue.store.RevisionDao;
import io.github.shownotes.catalogue.store.WorkDao;

/// Asking for facts again and again costs nothing while there is nothing to ask.
abstract class FactsWorkContract {
    /// A look at what is due and at what changed.
    private static final int FEW = 3;

    @RegisterExtension
    static final WireMockExtension PROVIDERS = WireMockExtension.newInstance()
            .options(wireMockConfig().dynamicPort())
            .build();

    @TempDir
    Path folder;
    private final AtomicInteger statements = new AtomicInteger();
    private Instant now = Instant.parse("2026-06-01T08:00:00Z");
    @SuppressWarnings("NullAway.Init")
    private Database database;

    /// The URL of an empty database.
    abstract String url() throws SQLException;

    @BeforeEach
    void open() throws SQLException {
        database = Database.open(url());
        PROVIDERS.stubFor(any(anyUrl()).willReturn(notFound()));
        database.jdbi().setSqlLogger(new SqlLogger() {
            @Override
            public void logBeforeExecution(StatementContext context) {
                statements.incrementAndGet();
            }
        });
    }

    @AfterEach
    void close() {
        database.close();
    }

    private void ingest(int number, String name) throws IOException {
        Files.writeString(folder.resolve(number + ".md"),
                "# A Show %1$d\n\n**Ann #1: [%2$s](https://pypi.org/project/%2$s/)**\n".formatted(number, name));
        assertThat(new Ingest(database.jdbi(), new Upkeep(database.jdbi(), null, null, Clock.systemUTC()), InputStream
                .nullInputStream(), Clock.systemUTC()).ingest(List.of(folder.toString()), null, Progress.NONE)
                .problems()).isEmpty();
    }

    /// How many requests and statements a run takes.
    private List<Integer> run(FactsJob job) {
        PROVIDERS.resetRequests();
        statements.set(0);
        assertThat(job.run("providers")).isEqualTo(new Outcome.Again(now.plus(Duration.ofMinutes(30))));
        return List.of(PROVIDERS.getAllServeEvents().size(), statements.get());
    }

    @Test
    void whatIsKnownIsNotReadAgainUntilSomethingIsDueOrOther() throws IOException {
        ingest(1, "frobnicatorix");
        String address = PROVIDERS.baseUrl();
        Clock clock = new Clock() {
            @Override
            public Instant instant() {
                return now;
            }

            @Override
            public ZoneOffset getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(java.time.ZoneId zone) {
                return this;
            }
        };
        Providers providers = Providers
                .fromEnvironment(Map.of("CATALOGUE_PYPI_URL", address, "CATALOGUE_GITHUB_URL", address));
        var job = new FactsJob(new Enricher(database.jdbi(), providers, new Upkeep(database.jdbi(), null, null, clock),
                clock), new WorkDao(database.jdbi()), new RevisionDao(database.jdbi()), clock);
        assertThat(run(job).getFirst()).as("the package is asked about").isPositive();
        run(job);
        assertThat(run(job)).as("all is known").satisfiesExactly(asked -> assertThat(asked).isZero(),
                used -> assertThat(used).isLessThanOrEqualTo(FEW));
        ingest(2, "quuxulator");
        assertThat(run(job).getFirst()).as("there is another project").isPositive();
        run(job);
        assertThat(run(job).getLast()).isLessThanOrEqualTo(FEW);
        now = now.plus(Duration.ofDays(1));
        assertThat(run(job).getLast()).as("flags depend on the day").isGreaterThan(FEW);
        assertThat(run(job).getLast()).isLessThanOrEqualTo(FEW);
        now = now.plus(Duration.ofDays(30));
        assertThat(run(job).getFirst()).as("answers are too old").isPositive();
    }
}
