package io.github.shownotes.catalogue.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.github.shownotes.catalogue.Settings;

class FixLinksTest {
    private static final String COPY = "https://web.archive.org/web/20200420000000/https://dead.example.org/a";

    private static final String LATER_COPY = "https://web.archive.org/web/20240509000000/https://dead.example.org/a";

    @TempDir
    private static Path shared;

    private final Path folder;
    private final Shell shell = new Shell(shared);

    FixLinksTest(@TempDir Path folder) {
        this.folder = folder;
    }

    /// A catalogue in which one page moved and one is gone.
    @BeforeAll
    static void check() throws IOException, SQLException {
        Path notes = Files.writeString(shared.resolve("1.md"), """
                                                               # A Show 1

                                                               **Ann #1: [Old](https://old.example.org/page)**

                                                               * [Dead](https://dead.example.org/a)
                                                               * [Odd](https://odd.example.org/a)
                                                               """);
        assertThat(new Shell(shared).run("ingest", notes.toString()).status()).isZero();
        try (Connection connection = DriverManager.getConnection(Settings.database(shared.resolve("test catalogue")
                .toString()).database())) {
            state(connection, "old", "moved", "https://new.example.org/page", null);
            state(connection, "odd", "moved", "https://new.example.org/a_(b)?x=1&copy;=(", null);
            state(connection, "dead", "dead", null, COPY);
            try (Statement insert = connection.createStatement()) {
                insert.execute("insert into link_copy select id, date '2024-05-01', '" + LATER_COPY
                        + "', timestamp with"
                        + " time zone '2024-05-09 00:00:00+00', current_timestamp from link where host = 'dead.example.org'");
            }
        }
    }

    private static void state(Connection connection, String host, String state, @Nullable String moved,
            @Nullable String copy) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                """
                insert into link_state (link_id, state, since, verdict, checked_at, next_due, suggestion, archived_url,
                    archived_at)
                select id, ?, current_timestamp, ?, current_timestamp, current_timestamp, ?, ?,
                    timestamp with time zone '2020-04-20 00:00:00+00'
                from link where host = ?
                """)) {
            insert.setString(1, state);
            insert.setString(2, state);
            insert.setString(3, moved);
            insert.setString(4, copy);
            insert.setString(5, host + ".example.org");
            assertThat(insert.executeUpdate()).isEqualTo(1);
        }
    }

    private String fixed(String text) throws IOException {
        Path file = folder.resolve("notes.md");
        Files.writeString(file, text);
        Shell.Run run = shell.run("fix-links", file.toString());
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.err()).isEmpty();
        return Files.readString(file);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "[a](https://old.example.org/page) | [a](https://new.example.org/page)",
        "[a *b* `c`](https://old.example.org/page#part \"T\") | [a *b* `c`](https://new.example.org/page#part \"T\")",
        "[a]( <https://old.example.org/page> 'T') | [a]( <https://new.example.org/page> 'T')",
        "[](https://old.example.org/page) | [](https://new.example.org/page)",
        "<https://old.example.org/page> | <https://new.example.org/page>",
        "See https://old.example.org/page. | See https://new.example.org/page.",
        "(https://old.example.org/page) | (https://new.example.org/page)",
        "[a][r]\\n\\n[r]: https://old.example.org/page 'T' | [a][r]\\n\\n[r]: https://new.example.org/page 'T'",
        "[r]\\n\\n[r]:\\n  <https://old.example.org/page> | [r]\\n\\n[r]:\\n  <https://new.example.org/page>",
        "> * [a](https://old.example.org/page)\\n>   b | > * [a](https://new.example.org/page)\\n>   b",
        "![i](https://i.example.org/i.png) [![i](x.png)](https://old.example.org/page)"
                + " | ![i](https://i.example.org/i.png) [![i](x.png)](https://new.example.org/page)",
        "[a](https://dead.example.org/a) | [a](https://web.archive.org/web/20200420000000/https://dead.example.org/a)",
        "[a](https://odd.example.org/a) | [a](https://new.example.org/a_%28b%29?x=1&amp;copy;=%28)",
        "[a](https://b.example.org/?utm_source=x&q=1&utm_medium=y#z) | [a](https://b.example.org/?q=1#z)",
        "[a](https://b.example.org/?q=1&amp;utm_source=x) | [a](https://b.example.org/?q=1)",
        "[a](https://b.example.org/?q=(1)&fbclid=2) | [a](https://b.example.org/?q=(1))",
    })
    void onlyTheAddressIsAnother(String before, String after) throws IOException {
        assertThat(fixed(before.replace("\\n", "\n"))).isEqualTo(after.replace("\\n", "\n"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "`https://old.example.org/page`",
        "```\\n[a](https://old.example.org/page)\\n```",
        "text\\n\\n    [a](https://old.example.org/page)",
        "<a href='https://old.example.org/page'>a</a>",
        "<div>\\nhttps://old.example.org/page\\n</div>",
        "![a](https://old.example.org/page)",
        "---\\nlink: https://old.example.org/page\\n---\\nText",
        "\\[a](mailto:ann@example.org?utm_source=x)",
        "[a](https://web.archive.org/web/2020/https://dead.example.org/a)",
        "[a](https://good.example.org/?a=&b=)",
        "[a](/page?utm_source=x)",
    })
    void otherThingsAreLeftAlone(String text) throws IOException {
        String notes = text.replace("\\n", "\n");
        assertThat(fixed(notes)).isEqualTo(notes);
    }

    @ParameterizedTest
    @CsvSource({"2020-04-01, " + COPY, "2022-01-01, " + COPY, "2024-05-01, " + LATER_COPY, "2030-01-01, " + LATER_COPY,
        "soon, " + COPY})
    void ofSeveralCopiesTheOneNearestToTheDateIsTaken(String date, String copy) throws IOException {
        for (String end : List.of("\n", "\r\n")) {
            String text = String.join(end, "---", "date: " + date, "---", "[a](%s)", "");
            assertThat(fixed(text.formatted("https://dead.example.org/a"))).isEqualTo(text.formatted(copy));
        }
    }

    @Test
    void bytesThatAreNoAddressStay() throws IOException {
        String text = "\uFEFFA \u0000 \u2028 line\r\n\r\n[a](https://old.example.org/page)\r\nb\rc\n[ä😀](https://old.example.org/page) end";
        assertThat(fixed(text)).isEqualTo(text.replace("old.", "new."));
    }

    @Test
    void aSecondRunFindsNothingToDo() throws IOException {
        Path file = Files.writeString(folder.resolve("1.md"), "[a](https://dead.example.org/a?utm_source=x)\n");
        assertThat(shell.run("fix-links", folder.toString()).out()).isEqualTo("1 link mended in 1 file.\n");
        assertThat(file).hasContent("[a](" + COPY + ")");
        assertThat(shell.run("fix-links", folder.toString()).out()).isEqualTo("Nothing to mend.\n");
    }

    @Test
    void permissionsStay() throws IOException {
        Path file = Files.writeString(folder.resolve("1.md"), "<https://old.example.org/page>\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-x--x"));
        assertThat(shell.run("fix-links", folder.toString()).status()).isZero();
        assertThat(file).content().contains("new.example.org");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rwxr-x--x");
    }

    @Test
    void whatIsNoTextFailsInOneLineAndTheOthersAreMended() throws IOException {
        Path broken = Files.write(folder.resolve("a.md"), new byte[]{(byte) 0xff, '\n'});
        Path good = Files.writeString(folder.resolve("b.md"), "<https://old.example.org/page>");
        Shell.Run run = shell.run("fix-links", folder.toString());
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).isEqualTo("1 link mended in 1 file.\n");
        assertThat(run.err()).isEqualTo("catalogue: " + broken + ": it is no UTF-8 text. Save it as UTF-8.\n");
        assertThat(good).hasContent("<https://new.example.org/page>");
    }

    @Test
    void gitAppliesTheDryRun() throws IOException, InterruptedException {
        String link = "[a](https://old.example.org/page)";
        Path notes = Files.createDirectories(folder.resolve("some notes"));
        Files.writeString(notes.resolve("crlf.md"), "one\r\ntwo\r\n" + link + "\r\nthree\r\n");
        Files.writeString(notes.resolve("no end.md"), "one\n".repeat(20) + link + "\n" + "two\n".repeat(5) + link);
        Files.writeString(notes.resolve("ümlaut \"quoted\".md"), "\uFEFF" + link + "\n" + link + "\n\n".repeat(9) + link
                + "\n");
        Files.writeString(notes.resolve("good.md"), "nothing here\n");
        Shell.Run run = shell.run("fix-links", "--dry-run", notes.toString());
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(notes.resolve("crlf.md")).content(StandardCharsets.UTF_8).contains("old.example.org");
        // The folder of the tests is not the working folder, from which the names in a diff are told.
        String diff = run.out().replace(folder.toAbsolutePath().toString(), "");
        assertThat(diff).doesNotContain("good.md");
        Path patch = Files.writeString(folder.resolve("links.diff"), diff.replace("a//", "a/").replace("b//", "b/"));
        assertThat(git("init", "-q", ".")).isZero();
        assertThat(git("apply", patch.toString())).isZero();
        try (var files = Files.list(notes)) {
            for (Path file : files.toList()) {
                assertThat(Files.readString(file)).as(file.toString()).doesNotContain("old.example.org");
            }
        }
        assertThat(shell.run("fix-links", "--dry-run", notes.toString()).out()).isEmpty();
    }

    private int git(String... words) throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        command.add("git");
        command.addAll(List.of(words));
        Process process = new ProcessBuilder(command).directory(folder.toFile()).inheritIO().start();
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }
}
