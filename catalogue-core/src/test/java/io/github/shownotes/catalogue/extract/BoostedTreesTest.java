package io.github.shownotes.catalogue.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

class BoostedTreesTest {
    /// Asks for the words; where there are few for the lines, where there are many for the names.
    private static final String ROW = String.join("\t", "words", "3.5", "lines", "1.5", "names", "0.5", "lines", "0.5",
            "lines", "4.5", "names", "9", "names", "2.5", "1", "2", "3", "4", "5", "6", "7", "8");

    private static double logOdds(Map<String, Double> measured, String... rows) {
        return BoostedTrees.of(List.of(rows)).logOdds(measured);
    }

    @Test
    void theAnswersLeadToALeaf() {
        assertThat(logOdds(Map.of("words", 2.0, "lines", 0.0, "names", 5.0), ROW)).isEqualTo(1);
        assertThat(logOdds(Map.of("words", 2.0, "lines", 5.0, "names", 5.0), ROW)).isEqualTo(4);
        assertThat(logOdds(Map.of("words", 9.0, "lines", 0.0, "names", 0.0), ROW)).isEqualTo(5);
        assertThat(logOdds(Map.of("words", 9.0, "lines", 0.0, "names", 3.0), ROW)).isEqualTo(8);
    }

    @Test
    void aThresholdItselfIsNotAboveIt() {
        assertThat(logOdds(Map.of("words", 3.5, "lines", 1.5, "names", 0.0), ROW)).isEqualTo(2);
    }

    @Test
    void whatIsNotMeasuredIsNothing() {
        assertThat(logOdds(Map.of(), ROW)).isEqualTo(1);
    }

    @Test
    void treesAddUp() {
        assertThat(logOdds(Map.of("words", 9.0, "names", 3.0), ROW, ROW)).isEqualTo(16);
    }
}
