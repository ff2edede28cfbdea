package io.github.shownotes.catalogue.ingest.facts;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import io.github.shownotes.catalogue.enrich.Provider;
import io.github.shownotes.catalogue.enrich.Providers;
import io.github.shownotes.catalogue.ingest.Ingest;
import io.github.shownotes.catalogue.ingest.Progress;
import io.github.shownotes.catalogue.ingest.Upkeep;
import io.github.shownotes.catalogue.resolve.EntityKind;
import io.github.shownotes.catalogue.resolve.Review;
import io.github.shownotes.catalogue.resolve.ReviewItem;
import io.github.shownotes.catalogue.source.Problem;
import io.github.shownotes.catalogue.store.Database;
import io.github.shownotes.catalogue.store.EntityDao;
import io.github.shownotes.catalogue.store.FactsDao;
import io.github.shownotes.catalogue.store.IngestTurn;
import io.github.shownotes.catalogue.store.ProjectFacts;
import io.github.shownotes.catalogue.store.ProjectSnapshot;
import io.github.shownotes.catalogue.store.ReviewDao;
import io.github.shownotes.catalogue.store.SubjectRow;

/// What an enrichment promises on every database.
abstract class EnricherContract {
    private static final String NOTES = """
                                        # A Show 1

                                        **Ann #1: [Flask](https://github.com/pallets/flask)**

                                        - A micro framework

                                        **Bob #2: [httpx](https://pypi.org/project/httpx/)**

                                        - A client
                                        """;

    @RegisterExtension
    static final WireMockExtension SERVER = WireMockExtension.newInstance()
            .options(options().dynamicPort().gzipDisabled(true))
            .build();

    @TempDir
    Path folder;
    private final SettableClock clock = new SettableClock();
    private final ProviderStubs stubs = new ProviderStubs(SERVER);
    @SuppressWarnings("NullAway.Init")
    private Database database;

    /// The URL of an empty database.
    abstract String url() throws SQLException;

    @BeforeEach
    void open() throws SQLException, IOException {
        database = Database.open(url());
        ingest("1.md", NOTES);
        stubs.published("flask", "3.1.2", "https://github.com/pallets/flask/");
        stubs.published("httpx", "0.28.1", "https://github.com/encode/httpx");
        stubs.repository("pallets/flask", 70000);
        stubs.repository("encode/httpx", 14000);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private Upkeep upkeep() {
        Path corrections = folder.resolve("curation.yaml");
        return new Upkeep(database.jdbi(), Files.exists(corrections) ? corrections : null, null, clock);
    }

    private void correct(String corrections) throws IOException {
        Files.writeString(folder.resolve("curation.yaml"), corrections);
    }

    private void ingest(String name, String notes) throws IOException {
        Path file = Files.writeString(folder.resolve(name), notes);
        new Ingest(database.jdbi(), upkeep(), InputStream.nullInputStream(), clock).ingest(List.of(file.toString()),
                null,
                Progress.NONE);
    }

    private EnrichReport enrich(EnrichOptions options) {
        URI base = URI.create(SERVER.baseUrl());
        return new Enricher(database.jdbi(), new Providers(base, base, null, Duration.ofSeconds(30)), upkeep(), clock)
                .enrich(options, Progress.NONE);
    }

    private EnrichReport enrich() {
        return enrich(EnrichOptions.USUAL);
    }

    private long id(String slug) {
        return new EntityDao(database.jdbi()).find(EntityKind.PROJECT, slug).orElseThrow().id();
    }

    private FactsDao facts() {
        return new FactsDao(database.jdbi());
    }

    private ProjectFacts facts(String slug) {
        return facts().facts(id(slug)).orElseThrow();
    }

    private static int requests() {
        return SERVER.findAll(anyRequestedFor(anyUrl())).size();
    }

    @Test
    void factsOfBothProvidersMeetInOneProject() {
        EnrichReport report = enrich();
        assertThat(report.problems()).isEmpty();
        assertThat(report.found()).isEqualTo(4);
        ProjectFacts flask = facts("flask");
        assertThat(flask).isEqualTo(new ProjectFacts(id("flask"), "What flask is", null,
                "https://flask.example.org/docs", "https://github.com/pallets/flask", "flask", "3.1.2", Instant.parse(
                        "2026-08-01T10:00:00.123456Z"),
                ">=3.10", "BSD-3-Clause", "Python", List.of("web", "wsgi"), 70000,
                7, 3, Instant.parse("2010-04-06T00:00:00Z"), Instant.parse("2026-11-01T00:00:00Z"), clock.instant()));
        assertThat(facts("httpx").stars()).isEqualTo(14000);
        assertThat(facts().snapshots(id("flask")))
                .containsExactly(new ProjectSnapshot(LocalDate.of(2026, 11, 25), 70000, 7,
                        3, "3.1.2"));
    }

    @Test
    void eachMatchHasItsEvidence() {
        enrich();
        assertThat(facts().subjects(id("flask"))).containsExactly(new SubjectRow("github", "pallets/flask", false,
                "the notes link https://github.com/pallets/flask"),
                new SubjectRow("pypi", "flask", false,
                        "the package flask names the repository github.com/pallets/flask"));
        assertThat(facts().subjects(id("httpx"))).containsExactly(new SubjectRow("github", "encode/httpx", false,
                "the package httpx names the repository github.com/encode/httpx"),
                new SubjectRow("pypi", "httpx", false,
                        "the notes link https://pypi.org/project/httpx/"));
    }

    @Test
    void aPackageThatOnlyHasTheNameIsACandidateAndTellsNothing() {
        stubs.published("flask", "9.9", "https://squatter.example.org");
        enrich();
        assertThat(facts().subjects(id("flask"))).filteredOn(SubjectRow::candidate)
                .singleElement()
                .satisfies(row -> assertThat(row.subject()).isEqualTo("flask"));
        assertThat(facts("flask").version()).isNull();
        assertThat(facts("flask").packageName()).isNull();
        assertThat(facts("flask").stars()).isEqualTo(70000);
    }

    @Test
    void aPackageOfSomebodyElseIsNone() {
        stubs.published("flask", "9.9", "https://github.com/other/thing");
        enrich();
        assertThat(facts().subjects(id("flask"))).extracting(SubjectRow::provider).containsExactly("github");
    }

    @Test
    void whoSaysThatAProjectHasNoPackageIsBelieved() throws IOException {
        enrich();
        correct("pin: [{ name: flask, package: none }]\n");
        assertThat(enrich().problems()).isEmpty();
        assertThat(facts().subjects(id("flask"))).extracting(SubjectRow::provider).containsExactly("github");
        assertThat(facts("flask").packageName()).isNull();
        assertThat(facts("flask").version()).isNull();
        correct("");
        enrich();
        assertThat(facts("flask").version()).isEqualTo("3.1.2");
    }

    @Test
    void thePackageThatAPersonPinsIsAskedInsteadOfTheOneOfTheSameName() throws IOException {
        stubs.published("flask", "9.9", "https://squatter.example.org");
        stubs.published("micro-flask", "1.5", "https://elsewhere.example.org");
        correct("pin: [{ name: flask, package: Micro_Flask }]\n");
        assertThat(enrich().problems()).isEmpty();
        assertThat(facts().subjects(id("flask"))).containsExactly(
                new SubjectRow("github", "pallets/flask", false, "the notes link https://github.com/pallets/flask"),
                new SubjectRow("pypi", "micro-flask", false, "a person says so"));
        assertThat(facts("flask").version()).isEqualTo("1.5");
        SERVER.verify(0, getRequestedFor(urlEqualTo("/pypi/flask/json")));
    }

    @Test
    void aReusedAddressIsAnotherThing() throws IOException {
        enrich();
        clock.advance(Duration.ofDays(8));
        stubs.repository("pallets/flask", okJson(ProviderStubs.repository("pallets/flask", 3, "R_another")
                .replace("\"id\": 42", "\"id\": 43")));
        assertThat(enrich().problems()).singleElement()
                .extracting(Problem::subject, problem -> problem.message().substring(0, 31))
                .containsExactly("Flask (GitHub repository pallets/flask)", "another repository has this nam");
        assertThat(facts("flask").stars()).isEqualTo(70000);
        List<ReviewItem> review = Review.of(new ReviewDao(database.jdbi()).subjects());
        assertThat(review.getFirst().reason()).isEqualTo(ReviewItem.Reason.REUSED);
        correct(review.getFirst().correction());
        clock.advance(Duration.ofDays(8));
        assertThat(enrich().problems()).isEmpty();
        assertThat(facts("flask-pallets-flask").stars()).isEqualTo(3);
        assertThat(Review.of(new ReviewDao(database.jdbi()).subjects())).isEmpty();
    }

    @Test
    void aNewFormOfIdsMakesNoOtherRepository() {
        enrich();
        clock.advance(Duration.ofDays(8));
        stubs.repository("pallets/flask", okJson(ProviderStubs.repository("pallets/flask", 71000, "R_new_form")));
        assertThat(enrich().problems()).isEmpty();
        assertThat(facts("flask").stars()).isEqualTo(71000);
        assertThat(enrich().problems()).isEmpty();
    }

    @Test
    void insideTheTimeToLiveNothingIsAskedAgain() {
        enrich();
        SERVER.resetRequests();
        clock.advance(Duration.ofDays(6));
        assertThat(enrich().asked()).isZero();
        assertThat(requests()).isZero();
    }

    @Test
    void pastItOnlyWhatChangedIsSentAgain() {
        enrich();
        SERVER.resetRequests();
        clock.advance(Duration.ofDays(8));
        stubs.repository("encode/httpx", 15000);
        EnrichReport report = enrich();
        assertThat(report.unchanged()).isEqualTo(3);
        assertThat(report.found()).isEqualTo(1);
        SERVER.verify(1, getRequestedFor(urlEqualTo("/pypi/flask/json")).withHeader("If-None-Match", equalTo(
                "\"3.1.2\"")));
        SERVER.verify(1,
                getRequestedFor(urlEqualTo("/simple/flask/")).withHeader("If-None-Match", equalTo("\"active\"")));
        assertThat(facts("flask").asOf()).isEqualTo(clock.instant());
        assertThat(facts().snapshots(id("httpx"))).extracting(ProjectSnapshot::stars).containsExactly(14000, 15000);
    }

    @Test
    void onADayThereIsOneRowOfFigures() {
        enrich();
        clock.advance(Duration.ofHours(1));
        stubs.repository("pallets/flask", 70001);
        enrich(new EnrichOptions(Set.of(Provider.GITHUB), 0, 1, Duration.ZERO, List.of("flask")));
        assertThat(facts().snapshots(id("flask"))).extracting(ProjectSnapshot::stars).containsExactly(70001);
    }

    @Test
    void whatIsGoneIsAskedAgainSooner() {
        stubs.metadata("flask", aResponse().withStatus(404));
        EnrichReport first = enrich();
        assertThat(first.gone()).isEqualTo(1);
        assertThat(first.problems()).as("a guess that leads nowhere is no problem").isEmpty();
        clock.advance(Duration.ofDays(1));
        assertThat(enrich().asked()).isZero();
        clock.advance(Duration.ofDays(2));
        assertThat(enrich().asked()).isEqualTo(1);
    }

    @Test
    void aRepositoryThatIsGoneKeepsItsFactsAndIsToldOnce() {
        enrich();
        ProjectFacts before = facts("flask");
        stubs.repository("pallets/flask", aResponse().withStatus(404));
        clock.advance(Duration.ofDays(8));
        EnrichReport report = enrich();
        assertThat(report.problems()).extracting(Problem::subject)
                .containsExactly("Flask (GitHub repository pallets/flask)");
        assertThat(facts("flask").stars()).isEqualTo(before.stars());
        clock.advance(Duration.ofDays(3));
        assertThat(enrich().problems()).isEmpty();
    }

    @Test
    void theLimitEndsItSavesWhatCameAndSaysWhenToGoOn() {
        stubs.repository("pallets/flask", okJson(ProviderStubs.repository("pallets/flask", 70000, "R_1"))
                .withHeader("X-RateLimit-Remaining", "0")
                .withHeader("X-RateLimit-Reset", Long.toString(clock.instant().plusSeconds(1800).getEpochSecond()))
                .withHeader("Date", "Wed, 25 Nov 2026 12:00:00 GMT"));
        EnrichReport report = enrich();
        assertThat(report.left()).isEqualTo(1);
        assertThat(report.problems()).extracting(Problem::line)
                .containsExactly("GitHub: the limit of requests to GitHub is reached; still to be asked about: 1. "
                        + "Run this again after 2026-11-25 12:30 UTC.");
        assertThat(facts("flask").stars()).isEqualTo(70000);
        SERVER.resetRequests();
        assertThat(enrich().left()).isEqualTo(1);
        assertThat(requests()).as("before that time nobody is asked").isZero();
        clock.advance(Duration.ofMinutes(31));
        assertThat(enrich().found()).isEqualTo(1);
        assertThat(facts("httpx").stars()).isEqualTo(14000);
    }

    @Test
    void oneProviderOrOneProjectCanBeChosen() {
        EnrichReport report = enrich(new EnrichOptions(Set.of(Provider.PYPI), 0, 4, null, List.of("flask")));
        assertThat(report.found()).isEqualTo(1);
        assertThat(requests()).isEqualTo(2);
        assertThat(enrich(new EnrichOptions(Set.of(Provider.PYPI), 0, 1, null, List.of("nonsense"))).problems())
                .extracting(Problem::subject)
                .containsExactly("nonsense");
        assertThat(requests()).isEqualTo(2);
    }

    @Test
    void factsAreDerivedAnewWithoutAskingAnybody() {
        enrich();
        ProjectFacts before = facts("flask");
        database.jdbi().useHandle(handle -> {
            handle.execute("delete from project_facts");
            handle.execute("delete from entity_subject");
        });
        SERVER.resetRequests();
        assertThat(enrich().changed()).isEqualTo(2);
        assertThat(requests()).isZero();
        assertThat(facts("flask")).isEqualTo(before);
        assertThat(facts().subjects(id("flask"))).hasSize(2);
    }

    @Test
    void aSecondEnrichmentAtTheSameTimeIsToldToWait() {
        try (IngestTurn other = IngestTurn.takeToEnrich(database.jdbi())) {
            assertThat(other).isNotNull();
            assertThat(enrich().problems()).extracting(Problem::message).containsExactly(
                    "another enrichment is at work in it");
        }
        assertThat(enrich().problems()).isEmpty();
    }

    @Test
    void answersFromAClockThatWentWrongAreAskedAgain() {
        clock.advance(Duration.ofDays(400));
        enrich();
        clock.advance(Duration.ofDays(-400));
        assertThat(enrich().asked()).isEqualTo(4);
    }
}
