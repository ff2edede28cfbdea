package io.github.shownotes.catalogue.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// What the site tells of the machinery behind it.
@ExtendWith(SampleSite.class)
class StatusTest {
    private static HttpResponse<String> management(Site site, String path) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(site.running().management().resolve(path)).build(), BodyHandlers
                    .ofString());
        }
    }

    @Test
    void thePageSaysWhenNoWorkerHasRunAndIsNeverKept(Site site) throws Exception {
        Answer status = site.get("/status");
        assertThat(status.status()).isEqualTo(200);
        assertThat(status.text()).contains("No worker has run", "catalogue worker");
        assertThat(status.header("Cache-Control")).contains("no-store");
    }

    @Test
    void monitoringFindsTheFiguresOnThePortOfTheirOwn(Site site) throws Exception {
        assertThat(site.get("/actuator/prometheus").status()).isEqualTo(404);
        String counted = site.page("/api/v1/counts").replaceAll(".*\"episodes\":(\\d+).*", "$1");
        assertThat(management(site, "/actuator/prometheus").body()).contains(
                "catalogue_things{kind=\"episodes\"} " + counted + ".0", "catalogue_link_states{state=\"dead\"} 2.0",
                "catalogue_queue_tasks{status=\"late\",work=\"links\"} 0.0",
                "catalogue_enrichments{provider=\"pypi\",status=\"ok\"}",
                "catalogue_provider_rest_seconds{provider=\"github\"} 0.0");
    }

    @Test
    void readinessIncludesTheDatabaseAndTheIndex(Site site) throws Exception {
        // A list waits for the index.
        site.page("/projects");
        assertThat(management(site, "/actuator/health/readiness").statusCode()).isEqualTo(200);
    }
}
