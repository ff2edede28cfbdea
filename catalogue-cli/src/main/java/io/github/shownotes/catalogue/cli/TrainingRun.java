package io.github.shownotes.catalogue.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/// What the launcher runs once after a build, so that the JDK learns which classes commands need and keeps them in its
/// ahead-of-time cache. Not a command: nobody calls it by hand.
///
/// There are two caches, because a large one takes longer to map: `quick` for what has to answer at once, and `full`.
public final class TrainingRun {
    private static final List<List<String>> QUICK = List.of(List.of("--version"), List.of("search", "rich"));
    private static final List<List<String>> FULL = List.of(List.of("--help"), List.of("search", "rich"),
            List.of("show", "interrogate"), List.of("show", "python-bytes/181"), List.of("stats"),
            List.of("export", "awesome"));

    private TrainingRun() {}

    /// Fills a small catalogue in a process of its own, so that its classes do not count, then uses it.
    ///
    /// @param args `quick` or `full`, and a folder for the catalogue that does not exist yet
    public static void main(String[] args) throws IOException, InterruptedException {
        SilentLogging.install();
        Path home = Path.of(System.getProperty("catalogue.home", ""));
        Path folder = Files.createDirectories(Path.of(args[1]));
        String database = folder.resolve("catalogue").toString();
        if (args[0].equals("fill")) {
            run(home, database, List.of("ingest", home.resolve("data").resolve("sample").toString()));
            // A search keeps its names only of a database that was not changed just now.
            Files.setLastModifiedTime(Path.of(database + ".mv.db"), FileTime.from(Instant.now().minusSeconds(60)));
            run(home, database, List.of("search", "rich"));
            return;
        }
        new ProcessBuilder(ProcessHandle.current().info().command().orElse("java"), "-cp",
                System.getProperty("java.class.path", ""), "-Dcatalogue.home=" + home, TrainingRun.class.getName(),
                "fill", folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        for (List<String> command : args[0].equals("quick") ? QUICK : FULL) {
            run(home, database, command);
            run(home, database, command);
        }
    }

    private static void run(Path home, String database, List<String> command) {
        var terminal = new Terminal(InputStream.nullInputStream(), OutputStream.nullOutputStream(),
                new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8),
                Map.of("CATALOGUE_DB", database), false, false, home);
        Main.run(terminal, command.toArray(String[]::new));
    }
}
