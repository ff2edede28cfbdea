package io.github.shownotes.catalogue.cli;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import io.github.shownotes.catalogue.Catalogue;
import io.github.shownotes.catalogue.work.WorkLog;
import io.github.shownotes.catalogue.work.Worker;

/// Does the recurring work until it is stopped.
@Command(name = "worker", description = {"Keep the catalogue up to date until it is stopped.",
    "Reads every source that was ever ingested again and again. Start as many as you like, on as many machines as"
            + " you like, on one PostgreSQL database; any of them may be killed."},
        footer = {"  catalogue worker", "  catalogue --db 'jdbc:postgresql://db/catalogue?user=me' worker --threads 16",
            "  catalogue status"})
final class WorkerCommand implements Callable<Integer> {
    private static final int DEFAULT_THREADS = 4;
    private static final int MOST_THREADS = 256;
    private static final int MOST_MINUTES = 60 * 24 * 365;

    private final CatalogueCommand catalogue;

    @Option(names = "--threads", paramLabel = "N",
            description = "How many pieces of work it is at, at most (default: ${DEFAULT-VALUE}).")
    private int threads = DEFAULT_THREADS;

    @Option(names = "--interval", paramLabel = "MINUTES",
            description = "How long after one reading of a source the next follows (default: ${DEFAULT-VALUE}).")
    private int interval = 60;

    WorkerCommand(CatalogueCommand catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public Integer call() {
        UsageException.requireBetween("--threads", threads, 1, MOST_THREADS);
        UsageException.requireBetween("--interval", interval, 1, MOST_MINUTES);
        String name = host() + "/" + ProcessHandle.current().pid();
        var stopped = new CountDownLatch(1);
        var ended = new CountDownLatch(1);
        var hook = new Thread(() -> stop(stopped, ended), "stop");
        try (Catalogue open = catalogue.open();
                Worker worker = open.worker(name, threads, Duration.ofMinutes(interval), log())) {
            Runtime.getRuntime().addShutdownHook(hook);
            worker.start();
            catalogue.messages().note("worker " + name + " is at work; stop it with Ctrl-C");
            stopped.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            ended.countDown();
        }
        return ExitStatus.DONE;
    }

    /// Lets the work under way end before the process does.
    private static void stop(CountDownLatch stopped, CountDownLatch ended) {
        stopped.countDown();
        try {
            ended.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private WorkLog log() {
        Messages messages = catalogue.messages();
        return new WorkLog() {
            @Override
            public void done(String job, String instance) {
                messages.note(job + " " + instance + ": done");
            }

            @Override
            public void failed(String job, String instance, String reason) {
                messages.note(job + " " + instance + ": " + reason + " It is tried again later.");
            }
        };
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "localhost";
        }
    }
}
