package io.github.shownotes.catalogue.web.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.github.shownotes.catalogue.store.TaskRow;

class StatusViewTest {
    private static final Instant NOW = Instant.parse("2026-01-01T12:00:00Z");

    private static TaskRow task(String instance) {
        return new TaskRow("source", instance, NOW.minusSeconds(90), null, null, 0, null, null);
    }

    @ParameterizedTest
    @CsvSource({"https://me:secret@example.org/feed?token=secret, example.org/feed", "/home/me/notes, notes",
        "example.org, example.org", "C:\\notes\\mine, mine", "http://[broken, [broken"})
    void secretsAndFoldersAreNobodysBusiness(String instance, String shown) {
        assertThat(StatusView.subject(task(instance))).isEqualTo(shown);
    }

    @Test
    void timesAreInTheUnitThatMatters() {
        var view = new StatusView(List.of(), List.of(), List.of(), List.of(), NOW);
        assertThat(view.ago(NOW.minusSeconds(90))).isEqualTo("90 s ago");
        assertThat(view.ago(null)).isEmpty();
        assertThat(view.until(NOW.plusSeconds(3 * 24 * 3600))).isEqualTo("in 3 days");
    }
}
