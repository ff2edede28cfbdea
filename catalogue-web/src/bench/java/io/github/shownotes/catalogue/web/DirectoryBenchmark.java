package io.github.shownotes.catalogue.web;

import static org.springframework.web.reactive.function.server.RequestPredicates.GET;
import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ReactorHttpHandlerAdapter;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;

import io.github.shownotes.catalogue.Catalogue;
import io.github.shownotes.catalogue.Settings;

/// Measures pages with wrk, a process of its own, against a bare WebFlux endpoint that returns a constant page of the same
/// size, in turns. Each kind of page is asked for under many addresses.
final class DirectoryBenchmark {
    private static final int ADDRESSES = 200;
    private static final int CONNECTIONS = 16;
    private static final int SECONDS = 6;
    private static final int ROUNDS = 3;
    private static final int BUILDING_S = 600;
    private static final Pattern RATE = Pattern.compile("Requests/sec:\\s+([0-9.]+)");
    private static final Pattern P99 = Pattern.compile("99%\\s+([0-9.]+)(us|ms|s)");
    private static final Pattern BAD = Pattern.compile("(?m)^\\s*(Non-2xx.*|Socket errors.*)$");

    private final HttpClient client = HttpClient.newHttpClient();
    private final Path folder;
    private final RunningDirectory site;

    private DirectoryBenchmark(Path folder, RunningDirectory site) {
        this.folder = folder;
        this.site = site;
    }

    /// @param args the number of episodes; 310 without
    public static void main(String[] args) throws Exception {
        int episodes = args.length == 0 ? 310 : Integer.parseInt(args[0]);
        Path folder = Files.createTempDirectory("directory-benchmark");
        String url = "jdbc:h2:file:" + folder.resolve("catalogue");
        Catalogue.open(Settings.database(url)).close();
        long started = System.nanoTime();
        new GeneratedCatalogue(episodes).fill(url);
        System.out.printf(Locale.ROOT, "%,d episodes generated in %.1f s%n", episodes, seconds(started));
        try (Catalogue catalogue = Catalogue.open(Settings.database(url));
                RunningDirectory site = DirectoryServer.start(catalogue, 0)) {
            new DirectoryBenchmark(folder, site).run();
        }
    }

    private static double seconds(long started) {
        return (System.nanoTime() - started) / 1e9;
    }

    private void run() throws Exception {
        long started = System.nanoTime();
        while (status("/projects") == 503 && seconds(started) < BUILDING_S) {
            Thread.sleep(200);
        }
        System.out.printf(Locale.ROOT, "index built in %.1f s%n", seconds(started));
        measure("project page", projects());
        measure("faceted list", lists());
        measure("search", searches());
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        System.out.printf(Locale.ROOT, "heap in use after all: %,d MB of at most %,d MB%n", (runtime.totalMemory()
                - runtime.freeMemory()) >> 20, runtime.maxMemory() >> 20);
    }

    private static List<String> projects() {
        List<String> addresses = new ArrayList<>();
        for (int i = 1; i <= ADDRESSES; i++) {
            addresses.add(GeneratedCatalogue.project(i));
        }
        return addresses;
    }

    private static List<String> lists() {
        List<String> addresses = new ArrayList<>();
        List<String> sorts = List.of("last-covered", "times-covered", "stars", "name");
        for (int i = 0; i < ADDRESSES; i++) {
            addresses.add("/projects?year=" + (2017 + i % 9) + "&license=" + (i % 2 == 0 ? "MIT" : "Apache-2.0")
                    + "&sort=" + sorts.get(i / 18 % 4) + "&page=" + (1 + i / 72));
        }
        return addresses;
    }

    private static List<String> searches() {
        List<String> addresses = new ArrayList<>();
        List<String> words = List.of("testing", "terminal", "colours", "validation", "parser", "web", "cache", "graph",
                "typed", "async");
        for (int i = 0; i < ADDRESSES; i++) {
            addresses.add("/search?q=" + words.get(i % 10) + "+" + words.get(i / 10 % 10) + (i < 100 ? "" : "+fast"));
        }
        return addresses;
    }

    private void measure(String what, List<String> addresses) throws Exception {
        long started = System.nanoTime();
        List<Double> first = new ArrayList<>();
        int bytes = 0;
        for (String address : addresses) {
            long asked = System.nanoTime();
            bytes += size(address);
            first.add((System.nanoTime() - asked) / 1e6);
        }
        double cold = addresses.size() / seconds(started);
        first.sort(null);
        DisposableServer bare = bare(bytes / addresses.size());
        try {
            List<Double> ratios = new ArrayList<>();
            double peak = 0;
            double barePeak = 0;
            for (int round = 0; round < ROUNDS; round++) {
                double constant = rate(wrk(bare.port(), List.of("/"), 0));
                double own = rate(wrk(site.port(), addresses, 0));
                ratios.add(own / constant);
                peak = Math.max(peak, own);
                barePeak = Math.max(barePeak, constant);
            }
            ratios.sort(null);
            String half = wrk(site.port(), addresses, Math.max(1, Math.round(CONNECTIONS * 1000 / (peak / 2))));
            System.out.printf(Locale.ROOT,
                    "%-13s %,7.0f requests/s, bare %,7.0f, ratio %.2f; at %,.0f/s p99 %.1f ms; %,d bytes; first time: median %.1f ms, p99 %.1f ms, %.0f/s on one connection%n",
                    what, peak, barePeak, ratios.get(ROUNDS / 2), rate(half), p99(half), bytes / addresses.size(), first
                            .get(first.size() / 2),
                    first.get(first.size() * 99 / 100), cold);
        } finally {
            bare.disposeNow(Duration.ofSeconds(5));
        }
    }

    private static DisposableServer bare(int size) {
        byte[] bytes = new byte[size];
        Arrays.fill(bytes, (byte) 'x');
        String page = new String(bytes, StandardCharsets.US_ASCII);
        var handler = RouterFunctions.toHttpHandler(route(GET("/"), request -> ServerResponse.ok()
                .contentType(MediaType.TEXT_HTML)
                .bodyValue(page)));
        return HttpServer.create().host(DirectoryServer.LOOPBACK).port(0).handle(new ReactorHttpHandlerAdapter(handler))
                .bindNow();
    }

    private int status(String address) throws IOException, InterruptedException {
        return client.send(request(address), BodyHandlers.discarding()).statusCode();
    }

    private int size(String address) throws IOException, InterruptedException {
        var answer = client.send(request(address), BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(address + " is answered with " + answer.statusCode());
        }
        return answer.body().length;
    }

    private HttpRequest request(String address) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + site.port() + address)).build();
    }

    /// Runs wrk over the addresses in turn.
    ///
    /// @param delay how many milliseconds each connection waits between two requests
    private String wrk(int port, List<String> addresses, long delay) throws IOException, InterruptedException {
        StringBuilder script = new StringBuilder("local paths = {\n");
        addresses.forEach(address -> script.append('"').append(address).append("\",\n"));
        script.append(
                "}\nlocal at = 0\nrequest = function() at = at % #paths + 1; return wrk.format('GET', paths[at]) end\n");
        if (delay > 0) {
            script.append("delay = function() return ").append(delay).append(" end\n");
        }
        Path file = Files.writeString(folder.resolve("paths.lua"), script.toString());
        Process wrk = new ProcessBuilder("wrk", "-t1", "-c" + CONNECTIONS, "-d" + SECONDS + "s", "--latency", "-s", file
                .toString(), "http://127.0.0.1:" + port).redirectErrorStream(true).start();
        String output = new String(wrk.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        wrk.waitFor();
        Matcher bad = BAD.matcher(output);
        if (bad.find()) {
            throw new IllegalStateException(bad.group(1));
        }
        return output;
    }

    private static double rate(String output) {
        Matcher matcher = RATE.matcher(output);
        if (!matcher.find()) {
            throw new IllegalStateException(output);
        }
        return Double.parseDouble(matcher.group(1));
    }

    private static double p99(String output) {
        Matcher matcher = P99.matcher(output);
        if (!matcher.find()) {
            throw new IllegalStateException(output);
        }
        double value = Double.parseDouble(matcher.group(1));
        return switch (matcher.group(2)) {
            case "us" -> value / 1000;
            case "s" -> value * 1000;
            default -> value;
        };
    }
}
