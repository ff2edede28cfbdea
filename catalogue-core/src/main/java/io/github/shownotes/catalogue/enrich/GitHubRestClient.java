package io.github.shownotes.catalogue.enrich;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

import io.github.shownotes.catalogue.http.Answer;
import io.github.shownotes.catalogue.http.ApiClient;

/// Asks GitHub about one repository at a time, as anybody may, 60 times an hour: the
/// [REST API](https://docs.github.com/en/rest/repos/repos#get-a-repository) with conditional requests.
///
/// The latest release is not asked for, since that would halve how many repositories fit into an hour.
public final class GitHubRestClient implements ProviderClient {
    private static final int MOST_BYTES = 4 * 1024 * 1024;
    private static final int MOST_FAILURES = 8;

    private final ApiClient api;
    private final RateLimit limits;
    private final FailureStreak failures = new FailureStreak(MOST_FAILURES);

    /// A client.
    ///
    /// @param base the address of GitHub's interface, or that of a stand-in
    /// @param clock tells when a limit ends
    /// @param deadline the longest that one exchange may take
    /// @param budget how many requests of the limit are to be left for other tools
    public GitHubRestClient(URI base, Clock clock, Duration deadline, int budget) {
        this.api = new ApiClient(base, null, MOST_BYTES, deadline);
        this.limits = new RateLimit(clock, budget);
    }

    @Override
    public Provider provider() {
        return Provider.GITHUB;
    }

    @Override
    public String account() {
        return Provider.GITHUB.label();
    }

    @Override
    public int batchSize() {
        return 1;
    }

    /// GitHub asks for one request after the other.
    @Override
    public int parallel(int configured) {
        return 1;
    }

    @Override
    public Reply ask(List<Question> questions) {
        Question question = questions.getFirst();
        return switch (api.get("/repos/" + question.subject().name(), headers(question))) {
            case Answer.Broken broken -> stopping(new Enrichment.Failed(question.subject(), Failures.of(Provider.GITHUB,
                    broken)));
            case Answer.Complete answer -> {
                Halt halt = limits.of(answer, Provider.GITHUB.title());
                yield switch (answer.status()) {
                    case 200, 304, 404, 410, 451 -> new Reply(List.of(answered(question, answer)), halt);
                    default -> halt == null
                            ? stopping(answered(question, answer))
                            : new Reply(List.of(new Enrichment.Failed(question.subject(), halt.reason())), halt);
                };
            }
        };
    }

    private Enrichment answered(Question question, Answer.Complete answer) {
        Subject subject = question.subject();
        return switch (answer.status()) {
            case 200 -> {
                ObjectNode repository = Json.object(answer.body(), name -> !name.endsWith("_url") || name.equals(
                        "html_url"));
                if (repository == null) {
                    yield new Enrichment.Failed(subject,
                            "GitHub sent something that is no JSON, or only the beginning of it");
                }
                failures.answered();
                yield RepositoryAnswer.of(question, repository, answer.headers().firstValue("ETag").orElse(null));
            }
            case 304 -> {
                failures.answered();
                yield new Enrichment.Unchanged(subject);
            }
            case 404, 410 -> {
                failures.answered();
                yield new Enrichment.Gone(subject, "GitHub has no such repository");
            }
            case 401, 403, 451 -> new Enrichment.Refused(subject, Failures.of(Provider.GITHUB, answer));
            default -> new Enrichment.Failed(subject, Failures.of(Provider.GITHUB, answer));
        };
    }

    private Reply stopping(Enrichment answer) {
        return failures.failed()
                ? new Reply(List.of(answer), new Halt.Closed("GitHub failed " + MOST_FAILURES + " times in a row",
                        "Check your network and CATALOGUE_GITHUB_URL, then run this again later"))
                : Reply.of(answer);
    }

    private static Map<String, String> headers(Question question) {
        var headers = new HashMap<>(RepositoryAnswer.HEADERS);
        @Nullable
        String etag = question.raw() == null ? null : question.etag();
        if (etag != null) {
            headers.put("If-None-Match", etag);
        }
        return headers;
    }

    @Override
    public void close() {
        api.close();
    }
}
