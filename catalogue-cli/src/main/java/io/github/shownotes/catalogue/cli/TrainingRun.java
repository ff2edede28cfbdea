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
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import com.sun.net.httpserver.HttpServer;

import io.github.shownotes.catalogue.Catalogue;
import io.github.shownotes.catalogue.Settings;

/// What the launcher runs once after a build, so that the JDK learns which classes commands need and keeps them in its
/// ahead-of-time cache. Not a command: nobody calls it by hand.
///
/// There are several caches, because a large one takes longer to map: `quick` for what has to answer at once, `search`, `links` for
/// checking links, `work` for what reads notes and asks providers, and `full` for the rest.
public final class TrainingRun {
    private static final List<List<String>> SEARCH = List.of(List.of("search", "rich"));
    private static final List<List<String>> FULL = List.of(List.of("--help"), List.of("search", "rich"),
            List.of("show", "interrogate"), List.of("show", "python-bytes/181"), List.of("stats"),
            List.of("export", "awesome"));

    private static final String DATABASE = "CATALOGUE_DB";

    private TrainingRun() {}

    /// Fills a small catalogue in a process of its own, so that its classes do not count, then uses it.
    ///
    /// @param args `quick`, `search`, `links`, `work` or `full`, or `empty` for nothing but a new catalogue; and a folder for the
    /// catalogue that does not exist yet
    public static void main(String[] args) throws IOException, InterruptedException {
        Path home = Path.of(System.getProperty("catalogue.home", ""));
        Path folder = Files.createDirectories(Path.of(args[1]));
        String database = folder.resolve("catalogue").toString();
        if (args[0].equals("fill")) {
            once(home, Map.of(DATABASE, database), sample(home));
            // A search keeps its names only of a database that was not changed just now.
            Files.setLastModifiedTime(Path.of(database + ".mv.db"), FileTime.from(Instant.now().minusSeconds(60)));
            once(home, Map.of(DATABASE, database), List.of("search", "rich"));
            return;
        }
        // With the real environment and output, as nothing below: their classes count too.
        Main.main(new String[]{"--version"});
        switch (args[0]) {
            case "quick" -> {
            }
            case "empty" -> Catalogue.open(Settings.database(database)).close();
            case "search" -> {
                fill(folder);
                run(home, database, SEARCH);
            }
            case "work" -> enrich(home, database);
            case "links" -> checkLinks(home, database, folder);
            default -> {
                fill(folder);
                run(home, database, FULL);
            }
        }
    }

    private static void fill(Path folder) throws IOException, InterruptedException {
        new ProcessBuilder(ProcessHandle.current().info().command().orElse("java"), "-cp",
                System.getProperty("java.class.path", ""),
                "-Dcatalogue.home=" + System.getProperty("catalogue.home", ""),
                TrainingRun.class.getName(), "fill", folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }

    /// Checks links to a server in this process that answers in the usual ways.
    private static void checkLinks(Path home, String database, Path folder) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            String path = exchange.getRequestURI().getPath();
            byte[] page = ("<html><head><title>" + path + "</title></head><body><h1>A page</h1><p>" + "word ".repeat(
                    path.contains("long") ? 300 : 30) + "</p></body></html>").getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
            exchange.getResponseHeaders().set("Location", "/long-page");
            exchange.sendResponseHeaders(path.contains("moved") ? 301 : path.contains("gone") ? 404 : 200, page.length);
            exchange.getResponseBody().write(page);
            exchange.close();
        });
        server.start();
        String host = "127.0.0.1:" + server.getAddress().getPort();
        Path links = Files.writeString(folder.resolve("links.md"), String.join("\n", List.of("long-page", "short-page",
                "moved", "gone", "sound.mp3").stream().map(name -> "- <http://" + host + "/" + name + ">").toList())
                + "\n- <https://" + host + "/>\n- <http://127.0.0.1:1/>\n");
        for (String format : List.of("jsonl", "table")) {
            once(home, Map.of(DATABASE, database),
                    List.of("check-links", links.toString(), "--allow-private", "--format", format));
        }
        server.stop(0);
    }

    /// Reads the sample and asks a server in this process about it, which knows one fact of every package and no repository.
    private static void enrich(Path home, String database) throws IOException {
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
        Map<String, String> environment = Map.of(DATABASE, database, "CATALOGUE_PYPI_URL", address,
                "CATALOGUE_GITHUB_URL", address, "GITHUB_TOKEN", "none");
        for (List<String> command : List.of(sample(home), sample(home), List.of("enrich"), List.of("enrich"))) {
            once(home, environment, command);
        }
        server.stop(0);
    }

    private static List<String> sample(Path home) {
        return List.of("ingest", home.resolve("data").resolve("sample").toString());
    }

    private static void run(Path home, String database, List<List<String>> commands) {
        for (List<String> command : commands) {
            once(home, Map.of(DATABASE, database), command);
            once(home, Map.of(DATABASE, database), command);
        }
    }

    private static void once(Path home, Map<String, String> environment, List<String> command) {
        var terminal = new Terminal(InputStream.nullInputStream(), OutputStream.nullOutputStream(),
                new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8),
                environment, false, false, home);
        Main.run(terminal, command.toArray(String[]::new));
    }
}
