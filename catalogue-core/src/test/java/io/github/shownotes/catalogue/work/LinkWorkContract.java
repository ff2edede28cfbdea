package io.github.shownotes.catalogue.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.github.shownotes.catalogue.ingest.Ingest;
import io.github.shownotes.catalogue.ingest.Progress;
import io.github.shownotes.catalogue.ingest.Upkeep;
import io.github.shownotes.catalogue.links.AddressGuard;
import io.github.shownotes.catalogue.links.CheckSettings;
import io.github.shownotes.catalogue.links.LinkChecker;
import io.github.shownotes.catalogue.links.LinkRules;
import io.github.shownotes.catalogue.links.LinkUpkeep;
import io.github.shownotes.catalogue.store.Database;
import io.github.shownotes.catalogue.store.LinkCheckDao;
import io.github.shownotes.catalogue.store.LinkSelection;
import io.github.shownotes.catalogue.store.WorkDao;

/// Several workers check the links of many hosts: each link once, each host politely.
abstract class LinkWorkContract {
    private static final int HOSTS = 12;
    private static final int LINKS = 6;
    private static final int PER_HOST = 2;
    private static final Pace FAST = new Pace(Duration.ofMillis(20), Duration.ofMillis(50), Duration.ofMillis(200),
            Duration.ofMillis(50), Duration.ofSeconds(1));

    @TempDir
    Path folder;
    private final Map<String, AtomicInteger> open = new ConcurrentHashMap<>();
    private final Map<String, Integer> mostOpen = new ConcurrentHashMap<>();
    private final Map<String, Integer> asked = new ConcurrentHashMap<>();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    @SuppressWarnings("NullAway.Init")
    private Database database;
    private final List<HttpServer> servers = new ArrayList<>();

    /// The URL of an empty database.
    abstract String url() throws SQLException;

    @BeforeEach
    void open() throws SQLException, IOException {
        database = Database.open(url());
        for (int host = 1; host <= HOSTS; host++) {
            HttpServer server = HttpServer.create(new InetSocketAddress("127.0.1." + host, 0), 100);
            server.setExecutor(threads);
            server.createContext("/", this::answer);
            server.start();
            servers.add(server);
        }
        Files.writeString(folder.resolve("1.md"), notes());
        new Ingest(database.jdbi(), new Upkeep(database.jdbi(), null, null, Clock.systemUTC()), InputStream
                .nullInputStream(), Clock.systemUTC()).ingest(List.of(folder.toString()), null, Progress.NONE);
    }

    @AfterEach
    void close() {
        servers.forEach(server -> server.stop(0));
        threads.close();
        database.close();
    }

    private String notes() {
        var notes = new StringBuilder("# A Show 1\n\n**Ann #1: Links**\n\n");
        for (HttpServer server : servers) {
            InetSocketAddress host = server.getAddress();
            for (int link = 0; link < LINKS; link++) {
                notes.append("- [Page %d](http://%s:%d/%s%d)\n".formatted(link, host.getHostString(), host.getPort(),
                        link == 0 ? "gone" : "page", link));
            }
        }
        return notes.toString();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String host = exchange.getRequestHeaders().getFirst("Host");
        String path = exchange.getRequestURI().getPath();
        int now = open.computeIfAbsent(host, none -> new AtomicInteger()).incrementAndGet();
        mostOpen.merge(host, now, Math::max);
        if (!path.equals("/robots.txt")) {
            asked.merge(host + path, 1, Integer::sum);
        }
        try (exchange) {
            Thread.sleep(30);
            byte[] body = "<title>A page</title><p>Some words about something".getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(path.startsWith("/gone") ? 410 : 200, body.length);
            exchange.getResponseBody().write(body);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            open.get(host).decrementAndGet();
        }
    }

    /// @param own the clock of the worker's machine
    private Worker worker(String name, Clock own) {
        var checker = new LinkChecker(CheckSettings.of(64, AddressGuard.allowingPrivate()), LinkRules.bundled()
                .withAtOnce(PER_HOST), own);
        var job = new HostJob(new LinkUpkeep(new LinkCheckDao(database.jdbi())), checker, new WorkDao(database.jdbi()),
                Clock
                        .systemUTC());
        return new Worker(database.dataSource(), name, 4, List.of(job), FAST, SilentLog.INSTANCE, Clock.systemUTC());
    }

    private int count(String sql) {
        return database.jdbi().withHandle(handle -> handle.createQuery(sql).mapTo(Integer.class).one());
    }

    @Test
    void eachLinkIsCheckedOnceAndNoHostIsAskedTooMuchAtOnce() throws InterruptedException {
        var checks = new LinkCheckDao(database.jdbi());
        var workers = new ArrayList<Worker>();
        try {
            for (String name : List.of("one", "two", "three")) {
                Clock own = Clock.offset(Clock.systemUTC(), Duration.ofHours(name.equals("two") ? 1 : 0));
                Worker worker = worker(name, own);
                workers.add(worker);
                worker.start();
            }
            Instant end = Instant.now().plusSeconds(60);
            while (checks.count(LinkSelection.due(Instant.now())) > 0 && Instant.now().isBefore(end)) {
                Thread.sleep(50);
            }
        } finally {
            workers.forEach(Worker::close);
        }
        assertThat(count("select count(*) from link_state")).isEqualTo(HOSTS * LINKS);
        assertThat(count("select count(*) from link_check")).isEqualTo(HOSTS * LINKS);
        assertThat(count("select count(*) from link_state where state = 'dead'")).isEqualTo(HOSTS);
        assertThat(count("select count(*) from link_event where new_state = 'dead'")).isEqualTo(HOSTS);
        Instant latest = database.jdbi()
                .withHandle(handle -> handle.createQuery("select max(checked_at) from link_check")
                        .mapTo(Instant.class)
                        .one());
        assertThat(latest).as("one worker's own clock is an hour ahead").isBefore(Instant.now().plusSeconds(60));
        assertThat(asked).hasSize(HOSTS * LINKS);
        assertThat(mostOpen.values()).allMatch(most -> most <= PER_HOST);
        assertThat(new WorkDao(database.jdbi()).queues(Instant.now())).filteredOn(queue -> queue.task().equals("links"))
                .isEmpty();
    }
}
