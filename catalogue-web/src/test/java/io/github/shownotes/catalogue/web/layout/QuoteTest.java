package io.github.shownotes.catalogue.web.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuoteTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"use pip now | pip | use *pip* now", "Pip and PIP | pip | *Pip* and *PIP*",
        "pipx is not it | pip | pipx is not it", "pip | pip | *pip*", "C++ rocks | C++ | *C++* rocks",
        "by (a.b) | a.b | by (*a.b*)", "axb | a.b | axb", "Élan élan | élan | *Élan* *élan*",
        "nothing here | absent | nothing here", "pip with pip-tools | pip | *pip* with pip-tools",
        "a pip-based tool | pip | a *pip*-based tool"})
    void emphasisesWholeWords(String sentence, String name, String shown) {
        assertThat(show(Quote.of(sentence, List.of(name)))).isEqualTo(shown);
    }

    @Test
    void fallsBackToTheOtherName() {
        assertThat(show(Quote.of("by Ada", List.of("Ada Example", "Ada")))).isEqualTo("by *Ada*");
    }

    @Test
    void hasNoPartsWithoutASentence() {
        assertThat(Quote.of(" ", List.of("x")).parts()).isEmpty();
        assertThat(show(Quote.of("kept", List.of("")))).isEqualTo("kept");
    }

    private static String show(Quote quote) {
        return quote.parts()
                .stream()
                .map(part -> part.emphasised() ? "*" + part.text() + "*" : part.text())
                .collect(Collectors.joining());
    }
}
