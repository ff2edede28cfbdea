package io.github.shownotes.catalogue.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {
    private final Shell shell;

    UsageTest(@TempDir Path folder) {
        shell = new Shell(folder);
    }

    @Test
    void helpNamesEveryCommandOnStandardOutput() {
        Shell.Run run = shell.run("--help");
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("serve", "ingest", "search", "show", "stats", "export", "extract", "Examples:",
                "Exit status:");
        assertThat(run.err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"serve", "ingest", "search", "show", "stats", "export", "extract", "export awesome"})
    void everyCommandHasHelpWithExamples(String command) {
        Shell.Run run = shell.run((command + " --help").split(" "));
        assertThat(run.status()).isZero();
        assertThat(run.out()).startsWith("Usage: catalogue " + command).contains("Examples:\n  catalogue ", "--db=");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void helpFitsATerminalOfEightyColumns() {
        assertThat(shell.run("extract", "--help").outLines())
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(
                        80));
    }

    @Test
    void versionIsOneLine() {
        Shell.Run run = shell.run("--version");
        assertThat(run.status()).isZero();
        assertThat(run.out()).matches("catalogue \\d+\\.\\d+\\.\\d+\\S*\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|',
            textBlock = """
                        --colour                          | Unknown option: '--colour'
                        extract --colour data             | Unknown option: '--colour'
                        extrat data                       | Unmatched arguments from index 0: 'extrat', 'data'
                        export awesome --since soon       | Invalid value for option '--since': 'soon' is no day such as
                        extract                           | Missing required parameter: 'SOURCE'
                        extract --colour                  | Unknown option: '--colour'
                        export html --colour              | Unknown option: '--colour'
                        export html                       | Missing required option: '--output=FOLDER'
                        ingest                            | Missing required parameter: 'SOURCE'
                        search                            | Missing required parameter: 'WORDS'
                        show                              | Missing required parameter: 'SLUG'
                        export                            | Missing required subcommand
                        extract --format xml data         | Invalid value for option '--format'
                        extract --timeout 0 data          | Invalid value for option '--timeout': 0 is not between 1 and 3600
                        search --limit 0 pytest           | Invalid value for option '--limit': 0 is not between 1 and 10000
                        search --limit many pytest        | Invalid value for option '--limit': 'many' is not an int
                        serve --port 70000                | Invalid value for option '--port': 70000 is not between 0 and 65535
                        """)
    void wrongUsageIsTwoWithTheUsageOnStandardError(String arguments, String message) {
        Shell.Run run = shell.run(arguments.strip().split(" "));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("catalogue: " + message).contains("Usage: catalogue").doesNotContain("\tat ");
    }

    @Test
    void emptyWordsAndNamesAreWrongUsage() {
        for (Shell.Run run : List.of(shell.run("search", " "), shell.run("ingest", "--show", "", "data"))) {
            assertThat(run.status()).isEqualTo(2);
            assertThat(run.err()).startsWith("catalogue: Invalid value for '").contains("it is empty");
        }
    }

    @Test
    void aBareCallIsWrongUsageToo() {
        Shell.Run run = shell.run();
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).startsWith("catalogue: Missing required subcommand").contains("Usage: catalogue");
    }
}
