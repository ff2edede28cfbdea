package io.github.shownotes.catalogue.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.logging.Level;
import java.util.logging.LogRecord;

import org.junit.jupiter.api.Test;

class JsonLogFormatterTest {
    private static LogRecord entry(Level level, String message) {
        var entry = new LogRecord(level, message);
        entry.setInstant(Instant.parse("2024-05-06T07:08:09Z"));
        entry.setLoggerName("a.b");
        return entry;
    }

    @Test
    void anEntryIsOneLineWhateverIsInIt() {
        LogRecord entry = entry(Level.WARNING, "line {0}\n\"two\"");
        entry.setParameters(new Object[]{"one"});
        assertThat(new JsonLogFormatter().format(entry)).isEqualTo(
                "{\"time\":\"2024-05-06T07:08:09Z\",\"level\":\"warn\",\"logger\":\"a.b\","
                        + "\"message\":\"line one\\n\\\"two\\\"\"}\n");
    }

    @Test
    void aFailureIsToldWithItsPlace() {
        LogRecord entry = entry(Level.SEVERE, "500");
        entry.setThrown(new IllegalStateException("broken\nin two"));
        assertThat(new JsonLogFormatter().format(entry)).endsWith("\n").startsWith(
                "{\"time\":\"2024-05-06T07:08:09Z\",\"level\":\"error\",\"logger\":\"a.b\",\"message\":\"500\","
                        + "\"failure\":\"java.lang.IllegalStateException: broken\\nin two at ")
                .contains("JsonLogFormatterTest");
        assertThat(new JsonLogFormatter().format(entry(Level.FINE, "x"))).contains("\"level\":\"fine\"");
    }
}
