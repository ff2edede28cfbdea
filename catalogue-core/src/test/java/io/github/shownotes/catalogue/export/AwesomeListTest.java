package io.github.shownotes.catalogue.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import io.github.shownotes.catalogue.resolve.EntityKind;
import io.github.shownotes.catalogue.store.CoverageRow;
import io.github.shownotes.catalogue.store.EntityRow;
import io.github.shownotes.catalogue.store.ShowRow;

class AwesomeListTest {
    private static final ShowRow SHOW = new ShowRow(1, "a-show", "A Show", null, null, 2);

    private static EntityRow project(long id, String name, @Nullable String url) {
        return new EntityRow(id, EntityKind.PROJECT, "p" + id, name, null, url, 1, null, null);
    }

    private static CoverageRow episode(@Nullable Integer number, String title, @Nullable String link) {
        return new CoverageRow("a-show", "e", number, title, link, null);
    }

    @Test
    void groupsByFirstLetterAndLeavesOutWhatHasNoAddress() {
        String list = AwesomeList.markdown(List.of(SHOW), List.of(project(1, "zope", "https://zope.org"), project(2,
                "Éclair", "https://e.org/a (b)"), project(3, "nowhere", null),
                project(4, "2to3 [old]",
                        "https://2.org"),
                project(5, "Zappa", "https://zappa.org")),
                Map.of(1L, List.of(episode(7, "Seven",
                        "https://a.org/7"), episode(8, "Eight", null)), 2L, List.of(episode(null, "A *special*", null)),
                        4L,
                        List.of(episode(1, "One", null)), 5L, List.of(episode(1, "One", null))));
        assertThat(list).isEqualTo("""
                                   # Awesome A Show [![Awesome](https://awesome.re/badge.svg)](https://awesome.re)

                                   > Every project that A Show covered, with the episodes.

                                   ## Contents

                                   - [0-9](#0-9)
                                   - [E](#e)
                                   - [Z](#z)

                                   ## 0-9

                                   - [2to3 \\[old\\]](https://2.org) - Covered in #1.

                                   ## E

                                   - [Éclair](https://e.org/a%20%28b%29) - Covered in A \\*special\\*.

                                   ## Z

                                   - [Zappa](https://zappa.org) - Covered in #1.
                                   - [zope](https://zope.org) - Covered in [#7](https://a.org/7), #8.
                                   """);
    }

    @Test
    void severalShowsShareATitle() {
        assertThat(AwesomeList.markdown(List.of(SHOW, new ShowRow(2, "b", "B", null, null, 0)), List.of(), Map.of()))
                .startsWith("# Awesome A Show and B ");
    }
}
