package io.github.shownotes.catalogue.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// The server as a process of its own, since it runs until a signal ends it.
class ServeTest {
    private static final Pattern ADDRESS = Pattern.compile("catalogue: the directory is at (http://\\S+) .*");

    private final List<Process> started = new ArrayList<>();
    private final Path folder;

    ServeTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private Process serve(String... options) throws IOException {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                System.getProperty("java.class.path"), "-Dcatalogue.home=" + Shell.HOME,
                "--sun-misc-unsafe-memory-access=allow", "--enable-native-access=ALL-UNNAMED", Main.class.getName(),
                "--db", folder.resolve("served").toString(), "serve"));
        command.addAll(List.of(options));
        Process process = new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        started.add(process);
        return process;
    }

    @AfterEach
    void stop() {
        started.forEach(Process::destroyForcibly);
    }

    @Test
    @Timeout(120)
    void fillsAnEmptyCatalogueWithTheSampleAndServesItUntilItIsStopped() throws IOException, InterruptedException {
        Process process = serve("--port", "0");
        BufferedReader messages = process.errorReader();
        assertThat(messages.readLine()).isEqualTo("catalogue: the catalogue was empty and now holds 10 sample episodes;"
                + " for the full history run: ./catalogue ingest https://pythonbytes.fm/episodes/rss");
        var address = ADDRESS.matcher(String.valueOf(messages.readLine()));
        assertThat(address.matches()).isTrue();
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = client.send(
                    HttpRequest.newBuilder(URI.create(address.group(1) + "projects/interrogate")).build(),
                    HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).contains("interrogate");
        }
        // Unlike the process itself, its handle leaves the streams open.
        process.toHandle().destroy();
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(messages.readLine())
                .matches("catalogue: its health is at http://127\\.0\\.0\\.1:\\d+/actuator/health");
        assertThat(messages.readLine()).isNull();
        assertThat(new Shell(folder).run("--db", folder.resolve("served").toString(), "stats").outLines()).contains(
                "episodes\t10");
    }

    @Test
    @Timeout(120)
    void aTakenPortIsAProblemInOneLine() throws IOException, InterruptedException {
        try (var socket = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            Process process = serve("--no-sample", "--port", Integer.toString(socket.getLocalPort()));
            assertThat(process.errorReader().lines()).containsExactly("catalogue: Port " + socket.getLocalPort()
                    + " on 127.0.0.1 is taken: stop what listens there, or choose another with --port.");
            assertThat(process.waitFor()).isEqualTo(1);
        }
    }
}
