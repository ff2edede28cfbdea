package io.github.shownotes.catalogue.ingest.facts;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.matching;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;

/// Answers of PyPI and GitHub in the form that they have, for tests.
record ProviderStubs(WireMockExtension server) {
    /// A package whose source is where the address says, under this validator.
    void published(String name, String version, String source) {
        metadata(name, okJson(metadata(name, version, source)).withHeader("ETag", "\"" + version + "\""));
        server.stubFor(get("/pypi/" + name + "/json").withHeader("If-None-Match", equalTo("\"" + version + "\""))
                .willReturn(aResponse().withStatus(304)));
        status(name, "active");
    }

    void status(String name, String status) {
        server.stubFor(get("/simple/" + name + "/").withHeader("Accept", equalTo("application/vnd.pypi.simple.v1+json"))
                .willReturn(okJson("""
                                   {"meta": {"api-version": "1.4"}, "name": "%s", "files": [{"url": "x"}],
                                    "project-status": {"status": "%s", "reason": "because"}}
                                   """.formatted(name, status)).withHeader("ETag", "\"" + status + "\"")));
        server.stubFor(get("/simple/" + name + "/").withHeader("If-None-Match", equalTo("\"" + status + "\""))
                .willReturn(aResponse().withStatus(304)));
    }

    void metadata(String name, ResponseDefinitionBuilder answer) {
        server.stubFor(get("/pypi/" + name + "/json").willReturn(answer));
    }

    static String metadata(String name, String version, String source) {
        return """
               {"info": {"name": "%1$s", "version": "%2$s", "summary": "What %1$s is", "description": "Long",
                 "classifiers": ["Topic :: Internet"], "requires_python": ">=3.10", "license": null,
                 "license_expression": "BSD-3-Clause", "home_page": null, "downloads": {"last_day": -1},
                 "project_urls": {"Source": "%3$s", "Documentation": "https://%1$s.example.org/docs"},
                 "yanked": false, "unheard_of": {"a": [1]}},
                "last_serial": 17, "releases": {"1.0": [{"size": 1}]}, "ownership": {"organization": "pallets", "roles": []},
                "urls": [{"upload_time_iso_8601": "2026-08-01T10:00:00.123456Z", "yanked": false, "size": 5}],
                "vulnerabilities": [{"id": "PYSEC-1", "withdrawn": null}]}
               """
                .formatted(name, version, source);
    }

    /// A repository, as the REST API shows it.
    void repository(String name, int stars) {
        repository(name, okJson(repository(name, stars, "R_" + name)).withHeader("ETag", "\"" + stars + "\""));
        server.stubFor(get("/repos/" + name).withHeader("If-None-Match", equalTo("\"" + stars + "\"")).willReturn(
                aResponse().withStatus(304)));
    }

    void repository(String name, ResponseDefinitionBuilder answer) {
        server.stubFor(get("/repos/" + name).willReturn(answer));
    }

    /// The answer to queries whose variables hold these names of repositories, of which a pattern may tell several.
    void query(String names, ResponseDefinitionBuilder answer) {
        server.stubFor(post("/graphql").withRequestBody(matchingJsonPath("$.variables", matching("(?s).*\"" + names
                + "\".*"))).willReturn(answer));
    }

    /// A repository alone in a query, as the GraphQL API shows it.
    static String queried(String name, int stars) {
        return """
               {"data": {"r0": {"id": "R_%1$s", "databaseId": 42, "nameWithOwner": "%1$s", "stargazerCount": %2$d,
                "primaryLanguage": {"name": "Python"}, "unheard_of": {"a": [1]}}}}
               """.formatted(name, stars);
    }

    static String repository(String name, int stars, String id) {
        return """
               {"id": 42, "node_id": "%3$s", "full_name": "%1$s", "html_url": "https://github.com/%1$s",
                "stargazers_count": %2$d, "forks_count": 7, "open_issues_count": 3, "archived": false, "fork": false,
                "license": {"spdx_id": "BSD-3-Clause"}, "language": "Python", "topics": ["web", "wsgi"],
                "description": "About %1$s", "homepage": "", "pushed_at": "2026-11-01T00:00:00Z",
                "created_at": "2010-04-06T00:00:00Z", "keys_url": "https://api.github.com/x", "unheard_of": {"a": [1]}}
               """.formatted(name, stars, id);
    }
}
