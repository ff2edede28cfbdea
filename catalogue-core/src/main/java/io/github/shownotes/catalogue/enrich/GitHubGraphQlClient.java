package io.github.shownotes.catalogue.enrich;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import io.github.shownotes.catalogue.http.Answer;
import io.github.shownotes.catalogue.http.ApiClient;
import io.github.shownotes.catalogue.http.BearerToken;

/// Asks GitHub about fifty repositories a request, which needs a token: the
/// [GraphQL API](https://docs.github.com/en/graphql).
///
/// Errors that concern one repository come with HTTP 200 beside the others' answers. A request that is too much for GitHub
/// (502, 504, time-out) is halved until the repository that is to blame stands alone.
public final class GitHubGraphQlClient implements ProviderClient {
    private static final int MOST_REPOSITORIES = 50;
    private static final int MOST_BYTES = 8 * 1024 * 1024;
    /// Six halvings lead to a single repository; more failures in a row than those of two such are GitHub's.
    private static final int MOST_FAILURES = 12;

    private final ApiClient api;
    private final RateLimit limits;
    private final FailureStreak failures = new FailureStreak(MOST_FAILURES);

    /// A client.
    ///
    /// @param base the address of GitHub's interface, or that of a stand-in
    /// @param token proves who asks
    /// @param clock tells when a limit ends
    /// @param deadline the longest that one exchange may take
    /// @param budget how many points of the limit are to be left for other tools
    public GitHubGraphQlClient(URI base, BearerToken token, Clock clock, Duration deadline, int budget) {
        this.api = new ApiClient(base, token, MOST_BYTES, deadline);
        this.limits = new RateLimit(clock, budget);
    }

    @Override
    public Provider provider() {
        return Provider.GITHUB;
    }

    @Override
    public String account() {
        return Provider.GITHUB.label() + "+token";
    }

    @Override
    public int batchSize() {
        return MOST_REPOSITORIES;
    }

    /// GitHub asks for one request after the other.
    @Override
    public int parallel(int configured) {
        return 1;
    }

    @Override
    public Reply ask(List<Question> questions) {
        return switch (api.post("/graphql", RepositoryAnswer.HEADERS, RepositoryQuery.of(questions.stream()
                .map(Question::subject)
                .toList()))) {
            case Answer.Broken broken -> halved(questions, Failures.of(Provider.GITHUB, broken));
            case Answer.Complete answer -> {
                Halt halt = limits.of(answer, Provider.GITHUB.title());
                yield switch (answer.status()) {
                    case 200 -> answered(questions, answer, halt);
                    case 401 -> new Reply(List.of(), new Halt.Closed("GitHub does not accept the token",
                            "Check GITHUB_TOKEN, or unset it to ask without"));
                    default -> halt == null
                            ? halved(questions, Failures.of(Provider.GITHUB, answer))
                            : limited(questions, halt);
                };
            }
        };
    }

    private Reply answered(List<Question> questions, Answer.Complete answer, @Nullable Halt halt) {
        ObjectNode document = Json.object(answer.body());
        if (document == null) {
            return halved(questions, "GitHub sent something that is no JSON, or only the beginning of it");
        }
        Map<String, String> errors = errors(document.path("errors"));
        if (errors.containsValue("RATE_LIMITED")) {
            return limited(questions, halt == null ? limits.reached(answer, Provider.GITHUB.title()) : halt);
        }
        if (!document.path("data").isObject()) {
            return halved(questions, "GitHub could not answer this query");
        }
        failures.answered();
        var answers = new ArrayList<Enrichment>();
        for (int i = 0; i < questions.size(); i++) {
            String alias = RepositoryQuery.alias(i);
            answers.add(answer(questions.get(i), document.path("data").path(alias), errors.get(alias)));
        }
        return new Reply(answers, halt);
    }

    private static Enrichment answer(Question question, JsonNode node, @Nullable String error) {
        Subject subject = question.subject();
        if (node instanceof ObjectNode repository) {
            return RepositoryAnswer.of(question, repository, null);
        }
        if (error == null) {
            return new Enrichment.Failed(subject, "GitHub's answer says nothing of this repository");
        }
        return switch (error) {
            case "NOT_FOUND" -> new Enrichment.Gone(subject, "GitHub has no such repository");
            case "FORBIDDEN" -> new Enrichment.Refused(subject, "GitHub does not show this repository");
            default -> new Enrichment.Failed(subject, "GitHub could not answer for this repository (" + error + ")");
        };
    }

    /// The types of the errors by what they concern: a repository's alias, or an empty text for the query as a whole.
    private static Map<String, String> errors(JsonNode list) {
        var errors = new HashMap<String, String>();
        for (JsonNode error : list) {
            String type = Json.string(error, "type");
            String alias = error.path("path").path(0).isString() ? error.path("path").path(0).stringValue() : "";
            errors.putIfAbsent(alias, type == null ? "unknown error" : type);
        }
        return errors;
    }

    private Reply halved(List<Question> questions, String reason) {
        boolean down = failures.failed();
        if (down || questions.size() == 1) {
            List<Enrichment> failed = questions.stream()
                    .limit(1)
                    .<Enrichment>map(question -> new Enrichment.Failed(question.subject(), reason))
                    .toList();
            return new Reply(failed, down
                    ? new Halt.Closed("GitHub failed " + MOST_FAILURES + " times in a row",
                            "Check your network and CATALOGUE_GITHUB_URL, then run this again later")
                    : null);
        }
        int half = questions.size() / 2;
        Reply first = ask(questions.subList(0, half));
        if (first.halt() != null) {
            return first;
        }
        Reply second = ask(questions.subList(half, questions.size()));
        var answers = new ArrayList<>(first.answers());
        answers.addAll(second.answers());
        return new Reply(answers, second.halt());
    }

    /// The first of them stands for the request that was not answered; the others were not asked.
    private static Reply limited(List<Question> questions, Halt halt) {
        return new Reply(List.of(new Enrichment.Failed(questions.getFirst().subject(), halt.reason())), halt);
    }

    @Override
    public void close() {
        api.close();
    }
}
