package io.github.shownotes.catalogue.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

import org.junit.jupiter.api.Test;

class JsonWorkLogTest {
    @Test
    void aLineIsAnObject() {
        var err = new ByteArrayOutputStream();
        var log = new JsonWorkLog(new PrintStream(err, true, StandardCharsets.UTF_8), "here/1", Clock.fixed(Instant
                .parse("2024-05-06T07:08:09Z"), ZoneOffset.UTC));
        log.done("source", "https://a.org/feed");
        log.failed("links", "a.org", "the \"host\"\nis away.");
        assertThat(err.toString(StandardCharsets.UTF_8).lines()).containsExactly(
                "{\"time\":\"2024-05-06T07:08:09Z\",\"level\":\"info\",\"worker\":\"here/1\",\"job\":\"source\","
                        + "\"instance\":\"https://a.org/feed\",\"event\":\"done\"}",
                "{\"time\":\"2024-05-06T07:08:09Z\",\"level\":\"warn\",\"worker\":\"here/1\",\"job\":\"links\","
                        + "\"instance\":\"a.org\",\"event\":\"failed\",\"reason\":\"the \\\"host\\\"\\nis away.\"}");
    }
}
