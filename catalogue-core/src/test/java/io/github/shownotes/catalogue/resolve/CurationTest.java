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
                        rename:
                          - { kind: person, name: "@nedbat", to: Ned Batchelder }
                        hide:
                          - kind: article
                            name: here
                        """)).isEqualTo(new Curation(List.of(
                new Correction.Merge(EntityKind.PROJECT, "VS Code", List.of(
                        "Visual Studio Code", "vscode")),
                new Correction.Rename(EntityKind.PERSON, "@nedbat", "Ned Batchelder"),
                new Correction.Hide(EntityKind.ARTICLE, "here")), List.of()));
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
                                 split: []
                                 merge: all
                                 """);
        assertThat(curation.corrections()).containsExactly(new Correction.Hide(EntityKind.PROJECT, "one"));
        assertThat(curation.problems()).extracting(Problem::line)
                .containsExactly(
                        "curation.yaml, line 3: its kind is not known. Use project, article or person.",
                        "curation.yaml, line 4: this entry of hide has no name. Add it.",
                        "curation.yaml, line 5: the key why is not known in hide. Use kind, name.",
                        "curation.yaml, line 6: the section split is not known. Use merge, rename or hide.",
                        "curation.yaml, line 7: the section merge is not a list. Begin each entry with a hyphen.");
    }

    @Test
    void brokenYamlIsOneProblem() {
        assertThat(read("merge:\n  - kind: [project\n").problems()).singleElement()
                .satisfies(problem -> assertThat(problem.line()).contains("line 3").contains("not valid YAML"));
    }
}
