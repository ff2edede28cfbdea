package io.github.shownotes.catalogue.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import io.github.shownotes.catalogue.source.Problem;

class CurationTest {
    private static Curation read(String yaml) {
        return Curation.read("curation.yaml", yaml);
    }

    @Test
    void readsEveryKindOfCorrection() {
        assertThat(read("""
                        # real ones
                        merge:
                          - kind: project
                            into: VS Code
                            names: [Visual Studio Code, vscode]
                        split:
                          - kind: project
                            name: Qt.py
                            addresses: https://github.com/mottosso/Qt.py/issues
                        rename:
                          - { kind: person, name: "@nedbat", to: Ned Batchelder }
                        kind:
                          - { kind: project, name: LeanTDD, to: article }
                        category:
                          - { name: httpx, categories: [http, async] }
                        hide:
                          - kind: article
                            name: here
                        pin:
                          - { name: Beautiful Soup, package: BeautifulSoup4 }
                          - { name: NumPy Book, package: none }
                        """)).isEqualTo(new Curation(List.of(
                new Correction.Merge(EntityKind.PROJECT, "VS Code", List.of("Visual Studio Code", "vscode")),
                new Correction.Split(EntityKind.PROJECT, "Qt.py", List.of(EntityKey.parse(
                        "repo:github.com/mottosso/qt.py"))),
                new Correction.Rename(EntityKind.PERSON, "@nedbat", "Ned Batchelder"),
                new Correction.Recast(EntityKind.PROJECT, "LeanTDD", EntityKind.ARTICLE),
                new Correction.Categorize("httpx", List.of("http", "async"), "curation.yaml, line 15, column 5"),
                new Correction.Hide(EntityKind.ARTICLE, "here"),
                new Correction.Pin("Beautiful Soup", "beautifulsoup4"),
                new Correction.Pin("NumPy Book", null)), List.of()));
    }

    @Test
    void nothingIsNoProblem() {
        assertThat(read("")).isEqualTo(Curation.NONE);
        assertThat(read("# nothing yet\n")).isEqualTo(Curation.NONE);
        assertThat(read("merge:\nhide: []\n")).isEqualTo(Curation.NONE);
    }

    @Test
    void whatIsWrongIsToldWithItsLineAndTheRestIsKept() {
        Curation curation = read("""
                                 hide:
                                   - { kind: project, name: one }
                                   - { kind: thing, name: two }
                                   - { kind: project }
                                   - { kind: project, name: three, why: no }
                                   - { kind: project, name: "" }
                                 divide: []
                                 merge: all
                                 split:
                                   - { kind: person, name: Ann, addresses: [https://a.org/an/article] }
                                 """);
        assertThat(curation.corrections()).containsExactly(new Correction.Hide(EntityKind.PROJECT, "one"));
        assertThat(curation.problems()).extracting(Problem::line)
                .containsExactly(
                        "curation.yaml, line 3, column 13: the kind thing is not known. Use project, article or person.",
                        "curation.yaml, line 4, column 5: this entry of hide has no name. Add it.",
                        "curation.yaml, line 5, column 40: the key why is not known in hide. Use kind, name.",
                        "curation.yaml, line 6, column 28: the name of this entry is empty. Write it.",
                        "curation.yaml, line 7, column 9: the section divide is not known. Use merge, split, rename, kind,"
                                + " category, hide or pin.",
                        "curation.yaml, line 8, column 8: the section merge is not a list. Begin each entry with a hyphen.",
                        "curation.yaml, line 10, column 43: https://a.org/an/article says nothing about a person. Give a"
                                + " page of its own.");
    }

    @Test
    void brokenYamlIsOneProblem() {
        assertThat(read("merge:\n  - kind: [project\n").problems()).singleElement()
                .satisfies(
                        problem -> assertThat(problem.line()).contains("line 3, column 1").contains("not valid YAML"));
    }
}
