package io.github.shownotes.catalogue.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class EnrichTest {
    private static final String SAMPLE = Shell.HOME.resolve("data/sample/python-bytes/181.md").toString();
    /// Nothing listens there.
    private static final String NOBODY = "http://127.0.0.1:1";

    private final Shell shell;

    EnrichTest(@TempDir Path folder) {
        this.shell = new Shell(folder);
    }

    @BeforeEach
    void nobodyAnswers() {
        shell.set("CATALOGUE_PYPI_URL", NOBODY).set("CATALOGUE_GITHUB_URL", NOBODY).set("GITHUB_TOKEN", "s3cret");
    }

    @Test
    void anEmptyCatalogueHasNothingToAsk() {
        Shell.Run run = shell.run("enrich");
        assertThat(run.status()).isZero();
        assertThat(run.out()).isEqualTo("Nothing was asked: every answer is still fresh.\n");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void providersThatDoNotAnswerAreToldAndSoonLeftAlone() {
        assertThat(shell.run("ingest", SAMPLE).status()).isZero();
        Shell.Run run = shell.run("enrich");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.errLines()).hasSizeBetween(2, 30)
                .allSatisfy(line -> assertThat(line).matches("catalogue: .+: .+\\. .+\\."))
                .anyMatch(line -> line.startsWith("catalogue: PyPI: PyPI failed"));
        assertThat(run.err() + run.out()).doesNotContain("s3cret");
        assertThat(shell.run("enrich", "--only", "pypi", "nonsense").errLines()).singleElement()
                .asString()
                .contains("no project of this name");
    }

    @Test
    void wrongUsageIsToldBeforeAnythingIsAsked() {
        assertThat(shell.run("enrich", "--max-age", "soon").status()).isEqualTo(2);
        assertThat(shell.run("enrich", "--parallel", "0").status()).isEqualTo(2);
        assertThat(shell.run("enrich", "--only", "npm").status()).isEqualTo(2);
        assertThat(shell.set("CATALOGUE_PYPI_URL", "pypi").run("enrich").status()).isEqualTo(2);
        Shell.Run token = shell.set("CATALOGUE_PYPI_URL", NOBODY).set("GITHUB_TOKEN", "s3cret\nx").run("enrich");
        assertThat(token.status()).isEqualTo(2);
        assertThat(token.err()).contains("GITHUB_TOKEN").doesNotContain("s3cret");
    }
}
