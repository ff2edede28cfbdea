package io.github.shownotes.catalogue.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.github.shownotes.catalogue.notes.Run;

class TitleCoreTest {
    private static TitleWords words(String text) {
        return new TitleWords(line(text), KnownNames.bundled());
    }

    private static Line line(String text) {
        return Line.of(List.of(Run.plain(text)), false, 1, Map.of(), KnownNames.bundled().vocabulary());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            Gardens of the North             | Gardens of the North
                                            Gardens of the North - Ann Lee   | Gardens of the North
                                            Gardens of the North by Ann Lee  | Gardens of the North
                                            Gardens of the North (via Ann)   | Gardens of the North
                                            Gardens of the North on Ann's Blog | Gardens of the North
                                            Article: Gardens of the North    | Gardens of the North
                                            Michael: Gardens of the North    | Gardens of the North
                                            Gardens: a history of the North  | Gardens: a history of the North
                                            """)
    void leavesOutWhatIntroducesATitleAndWhoMadeIt(String text, String title) {
        TitleWords words = words(text);
        TitleCore core = Objects.requireNonNull(TitleCore.of(line(text), words));

        assertThat(words.text(core.from(), core.to())).isEqualTo(title);
    }

    @Test
    void aLineTooLongForATitleHasNone() {
        String text = "one two three four five ".repeat(5);

        assertThat(TitleCore.of(line(text), words(text))).isNull();
    }
}
