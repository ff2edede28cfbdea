package io.github.shownotes.catalogue.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProseTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\u0001',
            textBlock = """
                        rich     | a library for colour                          | A library for colour.
                        Rich     | rich is a library for colour!                 | A library for colour!
                        rich     | Rich: a library                               | A library.
                        rich     | Rich - Python library for rich text           | Python library for rich text.
                        rich     | Rich text for terminals                       | The Rich text for terminals.
                        ruff     | ⚡ An extremely fast linter 🚀                | An extremely fast linter.
                        x        | :rocket: Starts "things                       | Starts things.
                        x        | Says “hello” to you                           | Says "hello" to you.
                        x        | Reads [the docs](https://e.org/a) and more    | Reads the docs and more.
                        x        | See https://example.org/page for it           | See for it.
                        x        | **Bold** and `code` and snake_case            | Bold and code and snake_case.
                        x        | Wow!!! What??                                 | Wow! What?
                        x        | Reads things (as they come                    | Reads things as they come.
                        x        | a tool for sqlite and postgres                | A tool for SQLite and PostgreSQL.
                        x        | a plugin for pytest-django                    | A plugin for pytest-django.
                        x        | Does one thing. And then it does another.     | Does one thing.
                        x        | Made for Node.js and e.g. for people          | Made for Node.js and e.g. for people.
                        x        | trailing colon:                               | Trailing colon.
                        Home     | the project's site                            | The project's site.
                        """)
    void aDescriptionIsOneSentenceThatFitsAfterTheName(String name, String text, String wanted) {
        assertThat(Prose.description(name, text)).isEqualTo(wanted);
    }

    @Test
    void whatSaysNothingIsNoDescription() {
        assertThat(Prose.description("rich", "Rich")).isEmpty();
        assertThat(Prose.description("rich", "Rich: rich")).isEmpty();
        assertThat(Prose.description("rich", " \t🚀 ")).isEmpty();
        assertThat(Prose.description("rich", "https://example.org")).isEmpty();
    }

    @Test
    void aLongSentenceIsCutAtAWord() {
        String cut = Prose.description("x", "Many words ".repeat(100));
        assertThat(cut).hasSizeLessThanOrEqualTo(201).endsWith("words…");
    }

    @Test
    void theDefinitionIsWhatFollowsTheName() {
        assertThat(Definition.in("rich", "I found rich, which I like. Rich is a library for colour.")).isEqualTo(
                "a library for colour.");
        assertThat(Definition.in("rich", "rich: terminal output done well")).isEqualTo("terminal output done well");
        assertThat(Definition.in("rich", "We love rich very much")).isNull();
        assertThat(Definition.in("ric", "rich is a library for colour")).isNull();
    }
}
