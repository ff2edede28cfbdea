package io.github.shownotes.catalogue.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Runs commands in this process with streams and an environment of its own.
final class Shell {
    /// The folder with `data/sample`, as the launcher would name it.
    static final Path HOME = Path.of("..").toAbsolutePath().normalize();

    private final Map<String, String> environment = new TreeMap<>();
    private byte[] input = new byte[0];
    private boolean onTerminal;
    private String lastErr = "";

    /// What a command left behind.
    record Run(int status, String out, String err) {
        List<String> outLines() {
            return out.lines().toList();
        }

        List<String> errLines() {
            return err.lines().toList();
        }
    }

    /// A shell in whose environment only the database is named.
    Shell(Path folder) {
        environment.put("CATALOGUE_DB", folder.resolve("test catalogue").toString());
        environment.put("HOME", folder.toString());
    }

    Shell set(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    Shell input(String text) {
        input = text.getBytes(StandardCharsets.UTF_8);
        return this;
    }

    Shell onTerminal() {
        onTerminal = true;
        return this;
    }

    Run run(String... args) {
        var out = new ByteArrayOutputStream();
        int status = run(out, args);
        return new Run(status, out.toString(StandardCharsets.UTF_8), lastErr);
    }

    /// Runs with standard output going where the test wants it.
    int run(OutputStream out, String... args) {
        var err = new ByteArrayOutputStream();
        var terminal = new Terminal(new ByteArrayInputStream(input), out, new PrintStream(err, true,
                StandardCharsets.UTF_8), environment, onTerminal, onTerminal, HOME);
        int status = Main.run(terminal, args);
        lastErr = err.toString(StandardCharsets.UTF_8);
        return status;
    }

    String lastErr() {
        return lastErr;
    }
}
