package io.github.shownotes.catalogue.enrich;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.not;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.github.shownotes.catalogue.http.BearerToken;

/// Fifty repositories a request, and what becomes of the others when one of them is bad.
@Timeout(60)
class GitHubGraphQlClientTest {
    private static final String FLASK = """
                                        {"id": "R_1", "databaseId": 596892, "nameWithOwner": "pallets/flask",
                                         "url": "https://github.com/pallets/flask", "stargazerCount": 70000, "forkCount": 16000,
                                         "isArchived": false, "licenseInfo": {"spdxId": "BSD-3-Clause"},
                                         "primaryLanguage": {"name": "Python"},
                                         "repositoryTopics": {"nodes": [{"topic": {"name": "wsgi"}}]},
                                         "description": "A micro framework", "homepageUrl": "https://flask.palletsprojects.com",
                                         "pushedAt": "2026-11-01T00:00:00Z", "createdAt": "2010-04-06T00:00:00Z",
                                         "latestRelease": {"tagName": "3.1.2", "publishedAt": "2026-08-01T00:00:00Z"},
                                         "issues": {"totalCount": 3}, "pullRequests": {"totalCount": 2},
                                         "somethingNew": {"deep": [1, 2]}}""";

    @RegisterExtension
    static final WireMockExtension GITHUB = WireMockExtension.newInstance()
            .options(options().dynamicPort().gzipDisabled(true)).build();

    private final GitHubGraphQlClient client = new GitHubGraphQlClient(URI.create(GITHUB.baseUrl()), new BearerToken(
            "t0ken"), Clock.systemUTC(), Duration.ofSeconds(1), 0);

    @AfterEach
    void close() {
        client.close();
    }

    private static Question question(String name) {
        return Question.first(Objects.requireNonNull(Subject.ofRepository(name)));
    }

    private static List<Question> questions(int count) {
        return IntStream.range(0, count).mapToObj(i -> question("owner/r" + i)).toList();
    }

    private static String node(String name) {
        return "{\"id\": \"R_%s\", \"nameWithOwner\": \"%s\", \"stargazerCount\": 1}".formatted(name, name);
    }

    @Test
    void whatItSaysBecomesFacts() {
        GITHUB.stubFor(post("/graphql").withHeader("Authorization", equalTo("Bearer t0ken"))
                .willReturn(okJson("{\"data\": {\"r0\": " + FLASK + "}}")));
        Reply reply = client.ask(List.of(question("Pallets/Flask")));
        assertThat(reply.halt()).isNull();
        assertThat(reply.answers()).singleElement().isInstanceOfSatisfying(Enrichment.Found.class, found -> {
            RepositoryFacts facts = Objects.requireNonNull(RepositoryFacts.read(found.raw()));
            assertThat(facts.nodeId()).isEqualTo("R_1");
            assertThat(facts.stars()).isEqualTo(70000);
            assertThat(facts.openIssues()).isEqualTo(5);
            assertThat(facts.licence()).isEqualTo("BSD-3-Clause");
            assertThat(facts.topics()).containsExactly("wsgi");
            assertThat(facts.release()).isEqualTo("3.1.2");
            assertThat(found.notice()).isNull();
        });
        GITHUB.verify(postRequestedFor(anyUrl()).withRequestBody(matchingJsonPath("$.variables.o0", equalTo("pallets")))
                .withRequestBody(matchingJsonPath("$.variables.n0", equalTo("flask"))));
    }

    @Test
    void errorsOfSomeComeBesideTheOthersAnswers() {
        GITHUB.stubFor(post("/graphql").willReturn(okJson("""
                                                          {"data": {"r0": null, "r1": %s, "r2": null, "r3": null},
                                                           "errors": [
                                                             {"type": "NOT_FOUND", "path": ["r0"], "message": "no"},
                                                             {"type": "FORBIDDEN", "path": ["r2"], "message": "no"}]}
                                                          """.formatted(FLASK))));
        assertThat(client.ask(questions(4)).answers()).map(Enrichment::getClass)
                .map(Class::getSimpleName)
                .containsExactly("Gone", "Found", "Refused", "Failed");
    }

    @Test
    void aBatchThatIsTooMuchIsHalvedUntilOnlyTheBadOneFails() {
        GITHUB.stubFor(post("/graphql").atPriority(1)
                .withRequestBody(containing("\"r5\""))
                .willReturn(aResponse().withStatus(502)));
        GITHUB.stubFor(post("/graphql").willReturn(okJson("{\"data\": {%s}}".formatted(String.join(",", IntStream
                .range(0, 50)
                .mapToObj(i -> "\"r" + i + "\": " + node("owner/x" + i))
                .toList())))));
        Reply reply = client.ask(questions(50));
        assertThat(reply.halt()).isNull();
        assertThat(reply.answers()).hasSize(50);
        assertThat(reply.answers()).filteredOn(Enrichment.Failed.class::isInstance)
                .singleElement()
                .satisfies(answer -> assertThat(answer.subject().name()).isEqualTo("owner/r5"));
    }

    @Test
    void aTimeOutHalvesToo() {
        GITHUB.stubFor(post("/graphql").withRequestBody(matchingJsonPath("$.variables.n1"))
                .willReturn(okJson("{}").withFixedDelay(3000)));
        GITHUB.stubFor(post("/graphql").withRequestBody(not(matchingJsonPath("$.variables.n1")))
                .willReturn(okJson("{\"data\": {\"r0\": " + FLASK + "}}")));
        assertThat(client.ask(questions(2)).answers()).hasSize(2)
                .allSatisfy(answer -> assertThat(answer).isInstanceOf(Enrichment.Found.class));
    }

    @Test
    void whenAllFailsItStopsSoonInsteadOfAskingForEach() {
        GITHUB.stubFor(post("/graphql").willReturn(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER)));
        Reply reply = client.ask(questions(50));
        assertThat(reply.halt()).isInstanceOf(Halt.Closed.class);
        assertThat(reply.answers()).allSatisfy(answer -> assertThat(answer).isInstanceOf(Enrichment.Failed.class));
        assertThat(GITHUB.findAll(postRequestedFor(anyUrl()))).hasSizeLessThan(20);
    }

    @Test
    void theLimitMayComeInTheAnswerItself() {
        GITHUB.stubFor(post("/graphql")
                .willReturn(okJson("""
                                   {"errors": [{"type": "RATE_LIMITED", "message": "API rate limit exceeded"}]}
                                   """)));
        assertThat(client.ask(questions(3)).halt()).isInstanceOf(Halt.Limit.class);
        GITHUB.verify(1, postRequestedFor(anyUrl()));
    }

    @Test
    void aTokenThatIsNotAcceptedEndsIt() {
        GITHUB.stubFor(post("/graphql").willReturn(aResponse().withStatus(401)));
        assertThat(client.ask(questions(3)).halt()).isInstanceOfSatisfying(Halt.Closed.class, halt -> assertThat(halt
                .advice()).contains("GITHUB_TOKEN"));
    }

    @Test
    void anotherRepositoryUnderTheOldNameIsNotTakenForIt() {
        GITHUB.stubFor(
                post("/graphql").willReturn(okJson("{\"data\": {\"r0\": " + FLASK.replace("R_1", "R_2")
                        .replace("596892", "1") + "}}")));
        Question again = new Question(question("pallets/flask").subject(), null, FLASK);
        assertThat(client.ask(List.of(again)).answers()).singleElement()
                .isInstanceOfSatisfying(Enrichment.Replaced.class,
                        gone -> assertThat(gone.reason()).contains("another"));
    }
}
