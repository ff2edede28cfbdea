package io.github.shownotes.catalogue.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.sun.net.httpserver.HttpServer;

/// What the launcher runs once after a build, so that the JDK learns which classes commands need and keeps them in its
/// ahead-of-time cache. Not a command: nobody calls it by hand.
///
/// There are three caches, because a large one takes longer to map: `quick` for what has to answer at once, `full`, and `work`
/// for what reads notes and asks providers.
public final class TrainingRun {
    private static final List<List<String>> QUICK = List.of(List.of("--version"), List.of("search", "rich"));
    private static final List<List<String>> FULL = List.of(List.of("--help"), List.of("search", "rich"),
            List.of("show", "interrogate"), List.of("show", "python-bytes/181"), List.of("stats"),
            List.of("export", "awesome"));
    private static final List<List<String>> ENRICH = List.of(List.of("enrich"));

    private TrainingRun() {}

    /// Fills a small catalogue, for reading commands in a process of its own, so that its classes do not count, then uses it.
    ///
    /// @param args `quick`, `full` or `work`, and a folder for the catalogue that does not exist yet
    public static void main(String[] args) throws IOException, InterruptedException {
        SilentLogging.install();
        Path home = Path.of(System.getProperty("catalogue.home", ""));
        Path folder = Files.createDirectories(Path.of(args[1]));
        var environment = new HashMap<String, String>();
        environment.put("CATALOGUE_DB", folder.resolve("catalogue").toString());
        switch (args[0]) {
            case "fill" -> fill(home, environment);
            case "work" -> {
                fill(home, environment);
                enrich(home, environment);
            }
            default -> {
                fillElsewhere(home, folder);
                run(home, environment, args[0].equals("quick") ? QUICK : FULL);
            }
        }
    }

    private static void fill(Path home, Map<String, String> environment) {
        run(home, environment, List.of(List.of("ingest", home.resolve("data").resolve("sample").toString())));
    }

    private static void fillElsewhere(Path home, Path folder) throws IOException, InterruptedException {
        new ProcessBuilder(ProcessHandle.current().info().command().orElse("java"), "-cp",
                System.getProperty("java.class.path", ""),
                "-Dcatalogue.home=" + System.getProperty("catalogue.home", ""),
                TrainingRun.class.getName(), "fill", folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }

    /// Asks providers on this machine, which know one fact of every package and no repository.
    private static void enrich(Path home, Map<String, String> environment) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            String[] path = exchange.getRequestURI().getPath().split("/");
            byte[] body = (path[1].equals("pypi")
                    ? "{\"info\": {\"name\": \"" + path[2] + "\", \"version\": \"1\"}}"
                    : "{\"data\": {}}").getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        String address = "http://127.0.0.1:" + server.getAddress().getPort();
        environment.put("CATALOGUE_PYPI_URL", address);
        environment.put("CATALOGUE_GITHUB_URL", address);
        environment.put("GITHUB_TOKEN", "none");
        try {
            run(home, environment, ENRICH);
        } finally {
            server.stop(0);
        }
    }

    private static void run(Path home, Map<String, String> environment, List<List<String>> commands) {
        for (List<String> command : commands) {
            for (int time = 0; time < 2; time++) {
                var terminal = new Terminal(InputStream.nullInputStream(), OutputStream.nullOutputStream(),
                        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8), environment,
                        false, false, home);
                Main.run(terminal, command.toArray(String[]::new));
            }
        }
    }
}
