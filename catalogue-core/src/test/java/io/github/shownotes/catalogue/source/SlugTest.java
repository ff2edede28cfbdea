package io.github.shownotes.catalogue.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTest {
    @ParameterizedTest
    @CsvSource({"Python Bytes, python-bytes", "\u00c9lan vital!, elan-vital", "C++, c-plus-plus", "'  a -- b  ', a-b"})
    void isPlainAscii(String name, String slug) {
        assertThat(Slug.of(name)).isEqualTo(slug);
    }

    @Test
    void namesThatAsciiCannotShowKeepApart() {
        String one = Slug.of("\u6771\u4eac");
        assertThat(one).matches("x-[0-9a-f]+").isNotEqualTo(Slug.of("\u4eac\u90fd"));
        assertThat(Slug.of(one)).isEqualTo(one);
    }
}
