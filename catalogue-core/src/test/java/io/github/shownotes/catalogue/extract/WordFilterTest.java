package io.github.shownotes.catalogue.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class WordFilterTest {
    private static boolean mayHold(WordFilter filter, String name) {
        return filter.mayHold(new WordFilter.Wanted(name));
    }

    @Test
    void aNameIsFoundHoweverItsWordsAreJoined() {
        WordFilter filter = WordFilter.of(List.of("Uses PyTest_cov, C++ and Node.js",
                "https://docs.example.org/polar%20bear?x=naïve"));
        assertThat(List.of("pytest-cov", "Pytest Cov", "C++", "Node.js", "node", "docs", "polar", "NAÏVE"))
                .allSatisfy(name -> assertThat(mayHold(filter, name)).isTrue());
        assertThat(List.of("py", "pytest-mock", "cov js pandas"))
                .allSatisfy(name -> assertThat(mayHold(filter, name)).isFalse());
    }

    @Test
    void itIsTheSameAfterItWasStored() {
        WordFilter filter = WordFilter.stored(WordFilter.of(List.of("one two")).bytes());
        assertThat(mayHold(filter, "two")).isTrue();
        assertThat(mayHold(filter, "three")).isFalse();
    }

    @Test
    void fewOtherWordsAreTakenForPresentHoweverLongTheTextIs() {
        for (int size : List.of(10, 300, 5_000)) {
            var words = new ArrayList<String>();
            IntStream.range(0, size).forEach(i -> words.add("word" + i));
            WordFilter filter = WordFilter.of(List.of(String.join(" ", words)));
            assertThat(words).allSatisfy(word -> assertThat(mayHold(filter, word)).isTrue());
            assertThat(IntStream.range(0, 10_000).filter(i -> mayHold(filter, "other" + i)).count()).isLessThan(300);
            assertThat(filter.bytes().length).isLessThanOrEqualTo(Math.max(16, size * 20 / 8));
        }
    }

    @Test
    void aTextWithoutWordsHoldsNothing() {
        assertThat(mayHold(WordFilter.of(List.of("", "--")), "a")).isFalse();
    }
}
