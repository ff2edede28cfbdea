package io.github.shownotes.catalogue.enrich;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// What GitHub says of a repository, whichever of its interfaces said it.
final class RepositoryAnswer {
    /// What both interfaces want to be sent.
    static final Map<String, String> HEADERS = Map.of("Accept", "application/vnd.github+json", "X-GitHub-Api-Version",
            "2022-11-28");
    private static final String REST_ID = "node_id";
    private static final List<String> KEPT = List.of("description", "homepage", "homepageUrl", "language",
            "primaryLanguage", "license", "licenseInfo", "pushed_at", "pushedAt", "created_at", "createdAt");

    private RepositoryAnswer() {}

    /// Judges a description of a repository and completes it with what is stored.
    static Enrichment of(Question question, ObjectNode repository, @Nullable String etag) {
        Subject subject = question.subject();
        String id = id(repository);
        if (id == null || Json.string(repository, "nameWithOwner", "full_name") == null
                || Json.integer(repository, "stargazerCount", "stargazers_count") == null) {
            return new Enrichment.Failed(subject, "GitHub's answer lacks the repository's id, name or stars");
        }
        ObjectNode stored = Json.stored(question.raw());
        String before = id(stored);
        if (before != null && !before.equals(id)) {
            if (number(stored) == null || !Objects.equals(number(stored), number(repository))) {
                return new Enrichment.Replaced(subject, "another repository has this name now (its id is " + id
                        + ", not " + before + "); the facts stored are those of the old one", id);
            }
            // The same repository: GitHub gave its ids another form before and may again. Its number stays.
            repository.put(repository.has(REST_ID) ? REST_ID : "id", before);
        }
        String notice = KeptFacts.complete(repository, stored, KEPT);
        return new Enrichment.Found(subject, Json.text(repository), etag, notice);
    }

    private static @Nullable String id(ObjectNode repository) {
        // The REST API calls it node_id, and id is a number there.
        return Json.string(repository, REST_ID, "id");
    }

    private static @Nullable Integer number(ObjectNode repository) {
        return Json.integer(repository, "databaseId", "id");
    }
}
