package io.github.shownotes.catalogue.web.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.github.shownotes.catalogue.store.Page;

class PageLinksTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"1 | 1 | [1]", "1 | 3 | [1] 2 3", "5 | 9 | 1 … 3 4 [5] 6 7 … 9",
        "4 | 6 | 1 2 3 [4] 5 6", "1 | 200 | [1] 2 3 … 200", "200 | 200 | 1 … 198 199 [200]"})
    void showsTheEndsAndTheNearest(int number, int pages, String shown) {
        PageLinks links = PageLinks.around(new Page<>(List.of(), pages * 10L, number, 10), page -> "/?page=" + page);
        assertThat(links.steps()
                .stream()
                .map(step -> (step.afterGap() ? "… " : "") + (step.current()
                        ? "[" + step.number() + "]"
                        : step
                                .number()))
                .collect(Collectors.joining(" "))).isEqualTo(shown);
        assertThat(links.needed()).isEqualTo(pages > 1);
    }
}
