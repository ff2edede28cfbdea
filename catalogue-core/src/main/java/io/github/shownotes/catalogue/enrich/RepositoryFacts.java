package io.github.shownotes.catalogue.enrich;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import io.github.shownotes.catalogue.resolve.SourceRepository;

/// What GitHub says of a repository.
///
/// @param nodeId GitHub's permanent id of it, which renames and transfers do not change
/// @param databaseId the number of it, or null
/// @param nameWithOwner what it is called now, in its makers' spelling: `pallets/flask`
/// @param url its page
/// @param stars how many people starred it
/// @param forks how many forks it has
/// @param openIssues how many issues and pull requests are open, or null when unknown
/// @param archived whether its owner closed it for good
/// @param disabled whether GitHub closed it
/// @param fork whether it is a fork
/// @param parent what it is a fork of, as `owner/name`; null when it is none or that is unknown
/// @param licence SPDX identifier, or null when it has none that GitHub recognises
/// @param language the language most of it is written in, or null
/// @param topics what it is tagged with
/// @param description one line on what it is, or null
/// @param homepage the home page it names, or null
/// @param pushed when somebody last pushed to it, or null
/// @param created when it was made, or null
/// @param release the tag of its latest release, or null
/// @param released when that came out, or null
public record RepositoryFacts(String nodeId, @Nullable Integer databaseId, String nameWithOwner, String url,
        @Nullable Integer stars, @Nullable Integer forks, @Nullable Integer openIssues, boolean archived,
        boolean disabled, boolean fork, @Nullable String parent, @Nullable String licence, @Nullable String language,
        List<String> topics, @Nullable String description, @Nullable String homepage, @Nullable Instant pushed,
        @Nullable Instant created, @Nullable String release, @Nullable Instant released) {
    private static final String NO_LICENCE = "NOASSERTION";

    /// Copies the topics.
    public RepositoryFacts {
        topics = List.copyOf(topics);
    }

    /// Reads a kept answer of either of GitHub's interfaces; null when it holds no repository.
    public static @Nullable RepositoryFacts read(@Nullable String raw) {
        ObjectNode node = Json.stored(raw);
        String id = Json.string(node, "node_id", "id");
        String name = Json.string(node, "nameWithOwner", "full_name");
        if (id == null || name == null) {
            return null;
        }
        String url = Json.string(node, "url", "html_url");
        JsonNode release = node.path("latestRelease");
        return new RepositoryFacts(id, Json.integer(node, "databaseId", "id"), name, url == null
                ? "https://github.com/" + name
                : url,
                Json.integer(node, "stargazerCount", "stargazers_count"), Json.integer(node,
                        "forkCount", "forks_count"),
                openIssues(node), Json.isTrue(node, "isArchived", "archived"), Json
                        .isTrue(node, "isDisabled", "disabled"),
                Json.isTrue(node, "isFork", "fork"), Json.string(node.path(
                        "parent"), "nameWithOwner", "full_name"),
                licence(node), language(node), topics(node), Json.string(
                        node, "description"),
                Json.string(node, "homepageUrl", "homepage"), Json.instant(node, "pushedAt",
                        "pushed_at"),
                Json.instant(node, "createdAt", "created_at"), Json.string(release, "tagName"), Json
                        .instant(release, "publishedAt"));
    }

    /// The repository as matching sees it.
    ///
    /// @param formerly other names it was known by, as `owner/name`
    public SourceRepository asSource(Set<String> formerly) {
        String address = host(nameWithOwner);
        var before = formerly.stream()
                .map(RepositoryFacts::host)
                .filter(name -> !name.equals(address))
                .collect(Collectors.toSet());
        return new SourceRepository(address, before, homepage, parent == null ? null : host(parent));
    }

    private static String host(String name) {
        return "github.com/" + name.toLowerCase(Locale.ROOT);
    }

    /// The REST API counts pull requests as issues.
    private static @Nullable Integer openIssues(JsonNode node) {
        Integer issues = Json.integer(node.path("issues"), "totalCount");
        Integer requests = Json.integer(node.path("pullRequests"), "totalCount");
        return issues == null || requests == null
                ? Json.integer(node, "open_issues_count")
                : Integer.valueOf(issues
                        + requests);
    }

    private static @Nullable String licence(JsonNode node) {
        for (String member : List.of("licenseInfo", "license")) {
            String id = Json.string(node.path(member), "spdxId", "spdx_id");
            if (id != null && !id.equals(NO_LICENCE)) {
                return id;
            }
        }
        return null;
    }

    private static @Nullable String language(JsonNode node) {
        String language = Json.string(node.path("primaryLanguage"), "name");
        return language == null ? Json.string(node, "language") : language;
    }

    private static List<String> topics(JsonNode node) {
        List<String> topics = new ArrayList<>(Json.strings(node.path("topics")));
        for (JsonNode tagged : node.path("repositoryTopics").path("nodes")) {
            String topic = Json.string(tagged.path("topic"), "name");
            if (topic != null) {
                topics.add(topic);
            }
        }
        return topics;
    }
}
