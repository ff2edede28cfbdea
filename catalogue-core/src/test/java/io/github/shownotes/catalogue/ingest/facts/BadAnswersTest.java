package io.github.shownotes.catalogue.ingest.facts;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.permanentRedirect;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import io.github.shownotes.catalogue.enrich.Providers;
import io.github.shownotes.catalogue.http.BearerToken;
import io.github.shownotes.catalogue.ingest.Ingest;
import io.github.shownotes.catalogue.ingest.Progress;
import io.github.shownotes.catalogue.ingest.Upkeep;
import io.github.shownotes.catalogue.resolve.EntityKind;
import io.github.shownotes.catalogue.source.Problem;
import io.github.shownotes.catalogue.store.Database;
import io.github.shownotes.catalogue.store.EntityDao;
import io.github.shownotes.catalogue.store.FactsDao;
import io.github.shownotes.catalogue.store.ProjectFacts;

/// Whatever a provider answers about one thing: it is told and stored with that thing's name, what was known stays, and the
/// other things get their facts.
@Timeout(120)
class BadAnswersTest {
    private static final String NOTES = """
                                        # A Show 1

                                        **Ann #1: [Flask](https://github.com/pallets/flask)**

                                        - A micro framework

                                        **Bob #2: [click](https://github.com/pallets/click)**

                                        - A tool
                                        """;

    @RegisterExtension
    static final WireMockExtension SERVER = WireMockExtension.newInstance()
            .options(options().dynamicPort().gzipDisabled(true))
            .build();
    @RegisterExtension
    static final WireMockExtension ELSEWHERE = WireMockExtension.newInstance().options(options().dynamicPort()).build();

    @TempDir
    Path folder;
    private final SettableClock clock = new SettableClock();
    private final ProviderStubs stubs = new ProviderStubs(SERVER);
    @SuppressWarnings("NullAway.Init")
    private Database database;

    /// What may come instead of a good answer.
    enum Bad {
        NOT_FOUND, FORBIDDEN, TOO_MANY, SERVER_ERROR, BAD_GATEWAY, RESET, CUT_OFF, HUGE, OTHER_HOST, CIRCLE, TRICKLE,
        HTML,
        NULL, LIST, CLOCK_SKEW;

        ResponseDefinitionBuilder answer(String path, String good) {
            return switch (this) {
                case NOT_FOUND -> aResponse().withStatus(404);
                case FORBIDDEN -> aResponse().withStatus(403).withBody("{\"message\": \"blocked\"}");
                case TOO_MANY -> aResponse().withStatus(429).withHeader("Retry-After", "60");
                case SERVER_ERROR -> aResponse().withStatus(500);
                case BAD_GATEWAY -> aResponse().withStatus(502).withBody("<html>");
                case RESET -> aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER);
                case CUT_OFF -> okJson(good.substring(0, good.length() / 2));
                case HUGE -> okJson("{\"x\": \"" + "x".repeat(33 * 1024 * 1024) + "\"}");
                case OTHER_HOST -> permanentRedirect(ELSEWHERE.url("/taken"));
                case CIRCLE -> permanentRedirect(path);
                case TRICKLE -> okJson(good).withChunkedDribbleDelay(50, 20_000);
                case HTML -> ok("<!doctype html><p>Sign in to this network").withHeader("Content-Type", "text/html");
                case NULL ->
                    okJson(good.replaceAll("\"(version|full_name|nameWithOwner)\": \"[^\"]*\"", "\"$1\": null"));
                case LIST -> okJson("[]");
                // The year there is another, and the reset lies before it.
                case CLOCK_SKEW -> aResponse().withStatus(403)
                        .withHeader("Date", "Wed, 01 Jan 2031 00:00:00 GMT")
                        .withHeader("X-RateLimit-Remaining", "0")
                        .withHeader("X-RateLimit-Reset", "1");
            };
        }

        /// Whether the provider wants to be left alone, so that the rest of it has to wait.
        boolean isLimit() {
            return this == TOO_MANY || this == CLOCK_SKEW;
        }
    }

    @BeforeEach
    void open() throws SQLException, IOException {
        database = Database.open("jdbc:h2:mem:bad" + System.nanoTime());
        Path file = Files.writeString(folder.resolve("1.md"), NOTES);
        new Ingest(database.jdbi(), upkeep(), InputStream.nullInputStream(), clock).ingest(List.of(file.toString()),
                null,
                Progress.NONE);
        ELSEWHERE.stubFor(any(anyUrl()).willReturn(okJson("{}")));
        for (String name : List.of("flask", "click")) {
            stubs.published(name, "1.0", "https://github.com/pallets/" + name);
            stubs.repository("pallets/" + name, 100);
        }
        assertThat(enrich().problems()).isEmpty();
        clock.advance(Duration.ofDays(8));
        stubs.published("click", "2.0", "https://github.com/pallets/click");
        stubs.repository("pallets/click", 200);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private Upkeep upkeep() {
        return new Upkeep(database.jdbi(), null, null, clock);
    }

    private EnrichReport enrich() {
        return enrich(Bad.RESET);
    }

    /// Waits long enough for a busy machine, but not for what only drips.
    private EnrichReport enrich(Bad bad) {
        return enrich(bad, null);
    }

    private EnrichReport enrich(Bad bad, @Nullable BearerToken token) {
        URI base = URI.create(SERVER.baseUrl());
        Duration deadline = Duration.ofSeconds(bad == Bad.TRICKLE ? 5 : 30);
        return new Enricher(database.jdbi(), new Providers(base, base, token, deadline), upkeep(), clock)
                .enrich(EnrichOptions.USUAL, Progress.NONE);
    }

    private ProjectFacts facts(String slug) {
        long id = new EntityDao(database.jdbi()).find(EntityKind.PROJECT, slug).orElseThrow().id();
        return new FactsDao(database.jdbi()).facts(id).orElseThrow();
    }

    private String storedProblem(String subject) {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery("select problem from enrichment where subject = :subject")
                        .bind("subject", subject)
                        .mapTo(String.class)
                        .one());
    }

    @ParameterizedTest
    @EnumSource(Bad.class)
    void aBadAnswerOfPyPiCostsNothing(Bad bad) {
        stubs.metadata("flask", bad.answer("/pypi/flask/json", ProviderStubs.metadata("flask", "1.1",
                "https://github.com/pallets/flask")));
        if (bad == Bad.NOT_FOUND) {
            SERVER.stubFor(get("/simple/flask/").willReturn(aResponse()
                    .withStatus(404)));
        }
        EnrichReport report = enrich(bad);
        assertThat(report.problems()).extracting(Problem::subject).contains("Flask (PyPI package flask)");
        assertThat(storedProblem("flask")).isNotBlank();
        assertThat(facts("flask").version()).isEqualTo("1.0");
        assertThat(facts("flask").summary()).isEqualTo("What flask is");
        assertThat(facts("click").stars()).as("the other provider").isEqualTo(200);
        if (!bad.isLimit()) {
            assertThat(facts("click").version()).as("the other package").isEqualTo("2.0");
        }
        ELSEWHERE.verify(0, anyRequestedFor(anyUrl()));
    }

    @ParameterizedTest
    @EnumSource(Bad.class)
    void aBadAnswerOfGitHubCostsNothing(Bad bad) {
        stubs.repository("pallets/flask",
                bad.answer("/repos/pallets/flask", ProviderStubs.repository("pallets/flask", 150,
                        "R_pallets/flask")));
        EnrichReport report = enrich(bad);
        assertThat(report.problems()).extracting(Problem::subject).contains("Flask (GitHub repository pallets/flask)");
        assertThat(storedProblem("pallets/flask")).isNotBlank();
        assertThat(facts("flask").stars()).isEqualTo(100);
        assertThat(facts("flask").language()).isEqualTo("Python");
        assertThat(facts("click").version()).as("the other provider").isEqualTo("2.0");
        if (!bad.isLimit()) {
            assertThat(facts("click").stars()).as("the other repository").isEqualTo(200);
        }
        ELSEWHERE.verify(0, anyRequestedFor(anyUrl()));
    }

    @ParameterizedTest
    @EnumSource(Bad.class)
    void aBadAnswerToAQueryForManyCostsNothing(Bad bad) {
        stubs.query("flask", bad.answer("/graphql", ProviderStubs.queried("pallets/flask", 150)));
        stubs.query("click", okJson(ProviderStubs.queried("pallets/click", 200)));
        stubs.query("flask.*click", bad.isLimit() ? bad.answer("/graphql", "") : aResponse().withStatus(502));
        EnrichReport report = enrich(bad, new BearerToken("secret"));
        assertThat(report.problems()).extracting(Problem::subject).contains("Flask (GitHub repository pallets/flask)");
        assertThat(storedProblem("pallets/flask")).isNotBlank();
        assertThat(facts("flask").stars()).isEqualTo(100);
        assertThat(facts("flask").language()).isEqualTo("Python");
        assertThat(facts("click").version()).as("the other provider").isEqualTo("2.0");
        if (!bad.isLimit()) {
            assertThat(facts("click").stars()).as("the other repository").isEqualTo(200);
        }
        ELSEWHERE.verify(0, anyRequestedFor(anyUrl()));
    }

    @Test
    void whatIsNoLongerSaidIsKeptAndToldOnce() {
        stubs.metadata("flask",
                okJson(ProviderStubs.metadata("flask", "1.1", "https://github.com/pallets/flask").replace(
                        "\"What flask is\"", "null")));
        assertThat(enrich().problems()).singleElement().satisfies(problem -> {
            assertThat(problem.subject()).isEqualTo("Flask (PyPI package flask)");
            assertThat(problem.message()).contains("summary");
        });
        assertThat(facts("flask").version()).isEqualTo("1.1");
        assertThat(facts("flask").summary()).isEqualTo("What flask is");
        clock.advance(Duration.ofDays(8));
        assertThat(enrich().problems()).isEmpty();
        assertThat(facts("flask").summary()).isEqualTo("What flask is");
    }
}
