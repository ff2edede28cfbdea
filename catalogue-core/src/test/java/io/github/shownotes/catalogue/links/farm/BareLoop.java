package io.github.shownotes.catalogue.links.farm;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;
import reactor.netty.resources.ConnectionProvider;

/// What must be done at the very least: one GET for each link, whatever it answers,
/// of which 64 kB are read. The floor that checkers are measured
/// against.
final class BareLoop {
    private static final int PAGE = 64 * 1024;

    private BareLoop() {}

    /// Asks.
    ///
    /// @param args a file with an address a line, and how many requests there are at the same time
    public static void main(String[] args) throws IOException {
        List<String> links = Files.readAllLines(Path.of(args[0]));
        int atOnce = Integer.parseInt(args[1]);
        var answered = new AtomicInteger();
        HttpClient client = HttpClient.create(ConnectionProvider.create("bare", 50)).disableRetry(true).responseTimeout(
                Duration.ofSeconds(5));
        Flux.fromIterable(links).flatMap(link -> client.get().uri(link).response((response, body) -> {
            var left = new AtomicInteger(PAGE);
            return body.takeUntil(part -> left.addAndGet(-part.readableBytes()) <= 0).then(Mono.just(response.status()
                    .code()));
        }).single().timeout(Duration.ofSeconds(5)).onErrorResume(
                failed -> Mono.empty()).doOnNext(status -> answered.incrementAndGet()), atOnce).blockLast();
        System.err.println(answered + " of " + links.size() + " answered");
        System.exit(0);
    }
}
