package io.github.shownotes.catalogue.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NamesTest {
    @Test
    void spellingsOfOneNameCompareEqual() {
        assertThat(Names.comparable("Pytest-Cov")).isEqualTo(Names.comparable("pytest cov")).isEqualTo("pytestcov");
        assertThat(Names.comparable("Łukasz Langa")).isEqualTo("łukaszlanga");
        assertThat(Names.comparable("Sebastián Ramírez")).isEqualTo("sebastianramirez");
        assertThat(Names.comparable("ﬁle")).isEqualTo("file");
    }

    @Test
    void signsThatTellNamesApartCount() {
        assertThat(Names.comparable("C++")).isNotEqualTo(Names.comparable("C")).isNotEqualTo(Names.comparable("C#"));
        assertThat(Names.comparable("🐍")).isEqualTo("🐍");
    }

    @Test
    void sortsWithoutCaseAccentsAndMarks() {
        assertThat(Names.sortable(" Élan  Vital ")).isEqualTo("elan vital");
        assertThat(Names.sortable("@roguelynn")).isEqualTo("roguelynn");
    }

    @Test
    void aFirstNameAloneIsNoFullName() {
        assertThat(Names.isFull("Lynn Root")).isTrue();
        assertThat(Names.isFull("Lynn")).isFalse();
        assertThat(Names.isFull("@roguelynn")).isFalse();
    }
}
