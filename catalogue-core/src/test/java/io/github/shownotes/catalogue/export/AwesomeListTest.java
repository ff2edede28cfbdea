package io.github.shownotes.catalogue.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import io.github.shownotes.catalogue.store.CoverageRow;

class AwesomeListTest {
    private static CoverageRow episode(int number, @Nullable String link) {
        return new CoverageRow("a-show", "e" + number, number, "Episode " + number, link,
                LocalDate.of(2020, 1, 1).plusDays(number));
    }

    private static AwesomeItem item(String name, String url, @Nullable String category, String about,
            CoverageRow... episodes) {
        return new AwesomeItem(name, name.toLowerCase(java.util.Locale.ROOT), url, about.isEmpty()
                ? List.of()
                : List.of(about), category, List.of(episodes));
    }

    private static AwesomeList list(AwesomeItem... items) {
        return new AwesomeList("A Show", null, null, List.of(items));
    }

    @Test
    void standsUnderCategoriesWithWhatIsLeftAtTheEnd() {
        String list = list(item("zope", "https://zope.org", null, "", episode(7, "https://a.org/7")),
                item("Rich", "https://e.org/a (b)", "Terminal and text", "rich is a library for colour",
                        episode(1, null),
                        episode(2, "https://a.org/2")))
                .markdown();
        assertThat(list).isEqualTo(
                """
                # Awesome A Show [![Awesome](https://awesome.re/badge.svg)](https://awesome.re)

                > Everything that A Show covered, with the episodes.

                ## Contents

                - [Terminal and text](#terminal-and-text)
                - [Miscellaneous](#miscellaneous)

                ## Terminal and text

                - [Rich](https://e.org/a%20%28b%29) - A library for colour. Covered in #1, [#2](https://a.org/2).

                ## Miscellaneous

                - [zope](https://zope.org) - Covered in [#7](https://a.org/7).
                """);
    }

    @Test
    void theHeaderAndTheFooterAreThoseOfTheUser() {
        assertThat(new AwesomeList("floss weekly", "> Mine.", "## Contributing\n\nYes.\n", List.of()).markdown())
                .isEqualTo("""
                           # Awesome Floss Weekly [![Awesome](https://awesome.re/badge.svg)](https://awesome.re)

                           > Mine.

                           ## Contributing

                           Yes.
                           """);
    }

    @Test
    void oneAddressIsOneLineWithTheEpisodesOfAll() {
        String list = list(item("one", "https://www.E.org/A/", null, "", episode(1, null)),
                item("two", "http://e.org/a/index.html", null, "", episode(2, null), episode(3, null)),
                item("three", "https://e.org/a#other", null, "", episode(4, null)))
                .markdown();
        assertThat(list).contains("- [two](http://e.org/a/index.html) - Covered in #1, #2, #3.\n",
                "- [three](https://e.org/a#other) - Covered in #4.\n").doesNotContain("[one]");
    }

    @Test
    void theOrderOfTheItemsDoesNotMatter() {
        AwesomeItem first = item("a", "https://a.org", "X", "", episode(1, null));
        AwesomeItem second = item("b", "https://b.org", "Y", "", episode(1, null));
        assertThat(list(first, second).markdown()).isEqualTo(list(second, first).markdown());
    }

    @Test
    void aListThatIsTooLongForOnePageIsOneFileForEachCategory() {
        AwesomeItem[] many = IntStream.range(0, 3000)
                .mapToObj(i -> item("name " + i, "https://example.org/" + i, i % 2 == 0 ? "Even ones" : null,
                        "it does " + "something ".repeat(15), episode(i, "https://a.org/" + i)))
                .toArray(AwesomeItem[]::new);
        var files = list(many).files("awesome.md");
        assertThat(files).containsOnlyKeys("awesome.md", "awesome-even-ones.md", "awesome-miscellaneous.md");
        assertThat(files.get("awesome.md")).contains("- [Even ones](#even-ones)\n",
                "\n## Even ones\n\n- See [all 1500 entries](awesome-even-ones.md).\n");
        assertThat(files.get("awesome-even-ones.md"))
                .startsWith("# Awesome A Show Even Ones [![Awesome]")
                .contains("\n## Even ones\n\n- [name 0](");
        assertThat(list(many[0]).files("awesome.md")).containsOnlyKeys("awesome.md");
    }

    @Test
    void changesAreWhatCameWentAndBecameOther() {
        String before = list(item("a", "https://a.org", null, "", episode(1, null)),
                item("b", "https://b.org", null, "", episode(1, null))).markdown();
        String after = list(item("b", "https://b.org", null, "", episode(1, null), episode(2, null)),
                item("c", "https://c.org", null, "", episode(2, null))).markdown();
        assertThat(AwesomeChanges.between(before, after)).isEqualTo("""
                                                                    ## Added

                                                                    - [c](https://c.org) - Covered in #2.

                                                                    ## Changed

                                                                    - [b](https://b.org) - Covered in #1, #2.

                                                                    ## Removed

                                                                    - [a](https://a.org)
                                                                    """);
        assertThat(AwesomeChanges.between(after, after)).isEqualTo("Nothing changed.\n");
    }
}
