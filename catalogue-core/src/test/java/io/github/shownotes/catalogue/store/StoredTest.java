package io.github.shownotes.catalogue.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StoredTest {
    @Test
    void takesOutWhatNoDatabaseStores() {
        assertThat(Stored.text("a\0b\ud83dc\udc0dd 🐍")).isEqualTo("a\ufffdb\ufffdc\ufffdd 🐍");
        assertThat(Stored.text("plain")).isEqualTo("plain");
    }

    @Test
    void cutsToTheWidthOfTheColumn() {
        assertThat(Stored.text("abcdef", 4)).isEqualTo("abc…");
        assertThat(Stored.text("ab🐍cd", 4)).isEqualTo("ab\ufffd…");
        assertThat(Stored.optional(null, 4)).isNull();
    }

    @Test
    void nothingInAPatternIsWild() {
        assertThat(Stored.anywhere("50%_!")).isEqualTo("%50!%!_!!%");
    }
}
