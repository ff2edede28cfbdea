package io.github.shownotes.catalogue.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/// Everything outside the process that a command may touch, so that tests can stand in for it.
///
/// @param in standard input
/// @param out standard output, for data
/// @param err standard error, for progress and problems
/// @param environment the environment variables
/// @param outIsTerminal whether a person reads standard output
/// @param errIsTerminal whether a person reads standard error
/// @param home the folder of the installation, which holds `data`
public record Terminal(InputStream in, OutputStream out, PrintStream err, Map<String, String> environment,
        boolean outIsTerminal, boolean errIsTerminal, Path home) {
    private static final int USUAL_COLUMNS = 80;
    private static final int FEWEST_COLUMNS = 20;

    /// Copies the environment.
    public Terminal {
        environment = Map.copyOf(environment);
    }

    /// That of this process: UTF-8 whatever the locale; the launcher says by system properties what is a terminal,
    /// because Java itself can only tell it of standard input and output together.
    public static Terminal ofProcess() {
        return new Terminal(System.in, new FileOutputStream(FileDescriptor.out),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                System.getenv(),
                Boolean.getBoolean("catalogue.out.terminal"), Boolean.getBoolean("catalogue.err.terminal"),
                Path.of(System.getProperty("catalogue.home", "")).toAbsolutePath());
    }

    /// How many characters a line of it holds: the variable `COLUMNS`, which the launcher sets, or 80 where that is no sensible
    /// number.
    public int columns() {
        String columns = environment.getOrDefault("COLUMNS", "");
        int given = columns.matches("[0-9]{1,4}") ? Integer.parseInt(columns) : USUAL_COLUMNS;
        return given < FEWEST_COLUMNS ? USUAL_COLUMNS : given;
    }

    /// Whether standard output may be coloured, see [no-color.org](https://no-color.org).
    public boolean isColoured() {
        return outIsTerminal && environment.getOrDefault("NO_COLOR", "").isEmpty();
    }
}
