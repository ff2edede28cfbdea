package io.github.shownotes.catalogue.enrich;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import io.github.shownotes.catalogue.resolve.PublishedPackage;

/// What PyPI says of a package: of the project and of its newest version.
///
/// @param name its name in its makers' spelling
/// @param summary one line on what it is, or null
/// @param version the newest version
/// @param uploaded when the first file of that version was uploaded, or null
/// @param classifiers its trove classifiers: `Topic :: Software Development`
/// @param requiresPython which Python it needs, in the form of PEP 440, or null
/// @param licence SPDX expression where it has one, else the name of a licence, or null
/// @param addresses its home page and project addresses by the label its makers gave them; the home page's is empty
/// @param keywords as its makers wrote them, or null
/// @param yanked whether the newest version was taken back
/// @param yankedReason why, or null
/// @param vulnerabilities the ids of the known ones in the newest version that were not withdrawn
/// @param owner the organisation or, without one, the first owner; null when PyPI does not say
/// @param serial PyPI's number of the last change, or null
/// @param status `active`, `archived`, `quarantined` or `deprecated`, as PEP 792 defines them
/// @param statusReason why it has that status, or null
public record PackageFacts(String name, @Nullable String summary, String version, @Nullable Instant uploaded,
        List<String> classifiers, @Nullable String requiresPython, @Nullable String licence,
        Map<String, String> addresses, @Nullable String keywords, boolean yanked, @Nullable String yankedReason,
        List<String> vulnerabilities, @Nullable String owner, @Nullable Integer serial, String status,
        @Nullable String statusReason) {
    private static final String LICENCE_CLASSIFIER = "License :: ";
    /// What is longer is the text of a licence, not its name.
    private static final int LONGEST_LICENCE = 80;

    /// Copies the lists.
    public PackageFacts {
        classifiers = List.copyOf(classifiers);
        addresses = Collections.unmodifiableMap(new LinkedHashMap<>(addresses));
        vulnerabilities = List.copyOf(vulnerabilities);
    }

    /// Reads a kept answer; null when it holds no package.
    public static @Nullable PackageFacts read(@Nullable String raw) {
        ObjectNode kept = Json.stored(raw);
        JsonNode metadata = kept.path(PyPiClient.PACKAGE);
        JsonNode info = metadata.path(PyPiClient.INFO);
        String name = Json.string(info, "name");
        String version = Json.string(info, "version");
        if (name == null || version == null) {
            return null;
        }
        List<String> classifiers = Json.strings(info.path("classifiers"));
        String status = Json.string(kept.path(PyPiClient.STATUS), "status");
        return new PackageFacts(name, Json.string(info, "summary"), version, uploaded(metadata.path(PyPiClient.FILES)),
                classifiers, Json.string(info, "requires_python"), licence(info, classifiers), addresses(info), Json
                        .string(info, "keywords"),
                Json.isTrue(info, "yanked"), Json.string(info, "yanked_reason"),
                vulnerabilities(metadata.path("vulnerabilities")), owner(metadata.path("ownership")), Json.integer(
                        metadata, "last_serial"),
                status == null ? "active" : status.toLowerCase(Locale.ROOT), Json.string(
                        kept.path(PyPiClient.STATUS), "reason"));
    }

    /// The package as matching sees it.
    public PublishedPackage asPublished() {
        return PublishedPackage.of(name, addresses.values());
    }

    /// The first address whose label has one of these words in it, or null.
    public @Nullable String address(String... words) {
        for (String word : words) {
            for (Map.Entry<String, String> entry : addresses.entrySet()) {
                if (entry.getKey().toLowerCase(Locale.ROOT).contains(word)) {
                    return entry.getValue();
                }
            }
        }
        return null;
    }

    private static @Nullable Instant uploaded(JsonNode files) {
        Instant first = null;
        for (JsonNode file : files) {
            Instant time = Json.instant(file, "upload_time_iso_8601");
            if (time != null && (first == null || time.isBefore(first))) {
                first = time;
            }
        }
        return first;
    }

    private static @Nullable String licence(JsonNode info, List<String> classifiers) {
        String expression = Json.string(info, "license_expression");
        if (expression != null) {
            return expression;
        }
        String name = Json.string(info, "license");
        if (name != null && name.length() <= LONGEST_LICENCE && !name.contains("\n") && !name.equalsIgnoreCase(
                "unknown")) {
            return name;
        }
        return classifiers.stream()
                .filter(classifier -> classifier.startsWith(LICENCE_CLASSIFIER))
                .map(classifier -> classifier.substring(classifier.lastIndexOf(" :: ") + 4))
                .findFirst()
                .orElse(null);
    }

    private static Map<String, String> addresses(JsonNode info) {
        var addresses = new LinkedHashMap<String, String>();
        String home = Json.string(info, "home_page");
        if (home != null) {
            addresses.put("", home);
        }
        for (Map.Entry<String, JsonNode> entry : info.path("project_urls").properties()) {
            if (entry.getValue().isString() && !entry.getValue().stringValue().isBlank()) {
                addresses.put(entry.getKey(), entry.getValue().stringValue().strip());
            }
        }
        return addresses;
    }

    private static List<String> vulnerabilities(JsonNode list) {
        var ids = new ArrayList<String>();
        for (JsonNode vulnerability : list) {
            String id = Json.string(vulnerability, "id");
            if (id != null && Json.string(vulnerability, "withdrawn") == null) {
                ids.add(id);
            }
        }
        return ids;
    }

    private static @Nullable String owner(JsonNode ownership) {
        String organisation = Json.string(ownership, "organization");
        return organisation == null ? Json.string(ownership.path("roles").path(0), "user") : organisation;
    }
}
