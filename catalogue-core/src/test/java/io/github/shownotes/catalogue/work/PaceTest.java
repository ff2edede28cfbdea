package io.github.shownotes.catalogue.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;

import org.junit.jupiter.api.Test;

class PaceTest {
    @Test
    void pausesDoubleUpToALimit() {
        assertThat(Pace.STEADY.pauseAfter(1)).isEqualTo(Duration.ofMinutes(1));
        assertThat(Pace.STEADY.pauseAfter(2)).isEqualTo(Duration.ofMinutes(2));
        assertThat(Pace.STEADY.pauseAfter(5)).isEqualTo(Duration.ofMinutes(16));
        assertThat(Pace.STEADY.pauseAfter(11)).isEqualTo(Duration.ofHours(12));
        assertThat(Pace.STEADY.pauseAfter(Integer.MAX_VALUE)).isEqualTo(Duration.ofHours(12));
    }
}
