package io.github.shownotes.catalogue.enrich;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import io.github.shownotes.catalogue.http.Answer;
import io.github.shownotes.catalogue.http.ApiClient;
import io.github.shownotes.catalogue.resolve.Names;

/// Asks PyPI about packages: the [JSON API](https://docs.pypi.org/api/json/) for the metadata of the newest version, and
/// the [Simple API](https://packaging.python.org/specifications/simple-repository-api/) for the project's status.
///
/// Kept of both answers is what facts are read from; lists of files and the long description are not. Never read are
/// `downloads` and `bugtrack_url`, which PyPI itself says mean nothing.
public final class PyPiClient implements ProviderClient {
    /// The metadata in what is kept of an answer.
    static final String PACKAGE = "package";
    /// The project's status in what is kept of an answer.
    static final String STATUS = "project-status";
    /// The facts about the newest version in the metadata.
    static final String INFO = "info";
    /// The files of the newest version in the metadata.
    static final String FILES = "urls";

    private static final int MEGABYTE = 1024 * 1024;
    private static final int MOST_BYTES = 32 * MEGABYTE;
    private static final int MOST_FAILURES = 10;
    private static final int LONGEST_ETAG = 400;
    private static final String NONE = "-";
    private static final String HIDDEN = "PyPI shows its status but no longer its facts; what was stored is kept";
    private static final Set<String> SKIPPED = Set.of("releases");
    private static final List<String> USELESS = List.of("description", "downloads", "bugtrack_url");
    private static final List<String> KEPT = List.of("summary", "requires_python", "home_page", "project_urls",
            "keywords");
    private static final List<String> FILE_FACTS = List.of("upload_time_iso_8601", "yanked", "yanked_reason");
    private static final Map<String, String> SIMPLE_JSON = Map.of("Accept", "application/vnd.pypi.simple.v1+json");

    private final ApiClient api;
    private final RateLimit limits;
    private final FailureStreak failures = new FailureStreak(MOST_FAILURES);

    /// The two validators of a package's last answer; each is empty when there is none.
    private record Validators(String metadata, String status) {
        static Validators of(Question question) {
            String[] both = question.etag() == null || question.raw() == null
                    ? new String[0]
                    : question.etag().split("\n", -1);
            return both.length == 2 ? new Validators(both[0], both[1]) : new Validators("", "");
        }

        String text() {
            return metadata + "\n" + status;
        }
    }

    /// What the Simple API said.
    ///
    /// @param status the project's status as it is to be kept, or null when there is none
    private record Status(@Nullable JsonNode status, String etag, @Nullable String notice) {}

    /// A client.
    ///
    /// @param base PyPI's address, or that of a stand-in
    /// @param clock tells when a limit ends
    /// @param deadline the longest that one exchange may take
    public PyPiClient(URI base, Clock clock, Duration deadline) {
        this.api = new ApiClient(base, null, MOST_BYTES, deadline);
        this.limits = new RateLimit(clock, 0);
    }

    @Override
    public Provider provider() {
        return Provider.PYPI;
    }

    @Override
    public String account() {
        return Provider.PYPI.label();
    }

    @Override
    public int batchSize() {
        return 1;
    }

    /// PyPI asks to use one connection at a time unless there is a reason.
    @Override
    public int parallel(int configured) {
        return configured;
    }

    @Override
    public Reply ask(List<Question> questions) {
        return ask(questions.getFirst());
    }

    private Reply ask(Question question) {
        Subject subject = question.subject();
        Validators known = Validators.of(question);
        return switch (api.get("/pypi/" + subject.name() + "/json", conditional(Map.of("Accept", "application/json"),
                known.metadata()))) {
            case Answer.Broken broken -> failed(subject, Failures.of(Provider.PYPI, broken));
            case Answer.Complete answer -> {
                Halt halt = limits.of(answer, Provider.PYPI.title());
                yield halt != null
                        ? new Reply(List.of(new Enrichment.Failed(subject, halt.reason())), halt)
                        : answered(question, known, answer);
            }
        };
    }

    private Reply answered(Question question, Validators known, Answer.Complete answer) {
        Subject subject = question.subject();
        return switch (answer.status()) {
            case 200 -> {
                ObjectNode metadata = Json.object(answer.body(), name -> !SKIPPED.contains(name));
                String fault = metadata == null
                        ? "PyPI sent something that is no JSON, or only the beginning of it"
                        : fault(subject, metadata);
                yield metadata == null || fault != null
                        ? failed(subject, String.valueOf(fault))
                        : found(question, known, pruned(metadata), etag(answer));
            }
            case 304 -> found(question, known, Json.stored(question.raw()).withObject("/" + PACKAGE),
                    known.metadata());
            case 404, 410 -> gone(question, known);
            case 401, 403, 451 -> refused(subject, "PyPI answered with status " + answer.status());
            default -> failed(subject, "PyPI answered with status " + answer.status());
        };
    }

    private Reply found(Question question, Validators known, ObjectNode metadata, String etag) {
        ObjectNode stored = Json.stored(question.raw());
        String lost = null;
        if (stored.path(PACKAGE).path(INFO) instanceof ObjectNode before && metadata.path(
                INFO) instanceof ObjectNode info) {
            lost = KeptFacts.complete(info, before, KEPT);
        }
        Status status = status(question.subject(), known.status(), stored.get(STATUS));
        ObjectNode kept = Json.object();
        kept.set(PACKAGE, metadata);
        if (status.status() != null) {
            kept.set(STATUS, status.status());
        }
        failures.answered();
        String raw = Json.text(kept);
        String etags = new Validators(etag, status.etag()).text();
        String notice = lost == null ? status.notice() : lost;
        return Reply.of(raw.equals(question.raw()) && etags.equals(question.etag()) && notice == null
                ? new Enrichment.Unchanged(question.subject())
                : new Enrichment.Found(question.subject(), raw, etags, notice));
    }

    /// A package that is quarantined is not told from one that never was but by its status.
    private Reply gone(Question question, Validators known) {
        ObjectNode stored = Json.stored(question.raw());
        if (stored.has(PACKAGE)) {
            JsonNode before = stored.get(STATUS);
            Status status = status(question.subject(), known.status(), before);
            if (status.status() != null) {
                stored.set(STATUS, status.status());
                failures.answered();
                return Reply.of(new Enrichment.Found(question.subject(), Json.text(stored), new Validators("", status
                        .etag()).text(), status.status().equals(before) ? status.notice() : HIDDEN));
            }
        }
        failures.answered();
        return Reply.of(new Enrichment.Gone(question.subject(), "PyPI has no such package"));
    }

    private Status status(Subject subject, String known, @Nullable JsonNode stored) {
        // A validator for an answer without a status is one too.
        String etag = known.equals(NONE) ? "" : known;
        Answer answer = api.get("/simple/" + subject.name() + "/", conditional(SIMPLE_JSON, etag));
        if (!(answer instanceof Answer.Complete complete)) {
            return new Status(stored, known, "its status could not be read: " + Failures.of(Provider.PYPI, answer));
        }
        return switch (complete.status()) {
            case 304 -> new Status(stored, known, null);
            case 404, 406, 410 -> new Status(null, NONE, null);
            case 200 -> {
                ObjectNode page = Json.object(complete.body(), STATUS::equals);
                yield page == null
                        ? new Status(stored, known, "its status could not be read: PyPI sent something that is no JSON")
                        : new Status(page.get(STATUS), etag(complete), null);
            }
            default -> new Status(stored, known, "its status could not be read: PyPI answered with status " + complete
                    .status());
        };
    }

    private Reply failed(Subject subject, String reason) {
        return stopping(new Enrichment.Failed(subject, reason));
    }

    private Reply refused(Subject subject, String reason) {
        return stopping(new Enrichment.Refused(subject, reason));
    }

    private Reply stopping(Enrichment answer) {
        return failures.failed()
                ? new Reply(List.of(answer), new Halt.Closed("PyPI failed " + MOST_FAILURES + " times in a row",
                        "Check your network and CATALOGUE_PYPI_URL, then run this again later"))
                : Reply.of(answer);
    }

    /// Why an answer cannot be used, or null when it can.
    private static @Nullable String fault(Subject subject, ObjectNode metadata) {
        JsonNode info = metadata.path(INFO);
        String name = Json.string(info, "name");
        if (name == null || Json.string(info, "version") == null) {
            return "PyPI's answer lacks the package's name or version";
        }
        return Names.packageName(name).equals(subject.name()) ? null : "PyPI answered about another package, " + name;
    }

    private static ObjectNode pruned(ObjectNode metadata) {
        if (metadata.path(INFO) instanceof ObjectNode info) {
            info.remove(USELESS);
        }
        ArrayNode files = metadata.arrayNode();
        for (JsonNode file : metadata.path(FILES)) {
            if (file instanceof ObjectNode object) {
                files.add(object.retain(FILE_FACTS));
            }
        }
        metadata.set(FILES, files);
        return metadata;
    }

    private static Map<String, String> conditional(Map<String, String> headers, String etag) {
        return etag.isEmpty()
                ? headers
                : Map.of("Accept", headers.getOrDefault("Accept", "*/*"), "If-None-Match", etag);
    }

    private static String etag(Answer.Complete answer) {
        return answer.headers().firstValue("ETag").filter(etag -> etag.length() <= LONGEST_ETAG && !etag.contains(
                "\n")).orElse("");
    }

    @Override
    public void close() {
        api.close();
    }
}
