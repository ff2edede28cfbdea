package io.github.shownotes.catalogue.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;

import io.github.shownotes.catalogue.Catalogue;
import io.github.shownotes.catalogue.Settings;

/// A site on a port of its own, over a small database in memory.
final class Site implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Catalogue catalogue;
    private final RunningDirectory running;
    private final HttpClient client = HttpClient.newHttpClient();

    static {
        // Tests change the catalogue and look at once.
        System.setProperty("catalogue.follow", "PT0.05S");
    }

    private Site(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.running = DirectoryServer.start(catalogue, 0);
        // The index is built while the site starts.
        while (get("/search?q=ready").status() == 503) {
            Thread.onSpinWait();
        }
    }

    /// Over rows that say exactly what they should, some of them hostile.
    static Site ofSample() throws IOException, SQLException {
        String url = memory();
        Catalogue catalogue = Catalogue.open(Settings.database(url));
        try (InputStream sql = Objects.requireNonNull(Site.class.getResourceAsStream("sample.sql"));
                Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute(new String(sql.readAllBytes(), StandardCharsets.UTF_8));
        }
        return new Site(catalogue);
    }

    /// Over a catalogue with nothing in it.
    static Site ofNothing() {
        return new Site(Catalogue.open(Settings.database(memory())));
    }

    /// Over a catalogue that somebody else has filled; closes it too.
    static Site of(Catalogue catalogue) {
        return new Site(catalogue);
    }

    /// A database that nobody else has.
    static String memory() {
        return "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
    }

    Catalogue catalogue() {
        return catalogue;
    }

    RunningDirectory running() {
        return running;
    }

    /// A page that is there.
    String page(String path) {
        return page(path, 200);
    }

    /// What is answered with that status.
    String page(String path, int status) {
        Answer answer = get(path);
        assertThat(answer.status()).as(path).isEqualTo(status);
        return answer.text();
    }

    /// Whatever is answered; redirects are not followed.
    Answer get(String path) {
        return send(request(path).GET());
    }

    /// A request to be sent.
    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + running.port() + path)).timeout(PATIENCE);
    }

    /// Whatever is answered.
    Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = client.send(request.build(), BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.headers(), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        client.close();
        running.close();
        catalogue.close();
    }
}
