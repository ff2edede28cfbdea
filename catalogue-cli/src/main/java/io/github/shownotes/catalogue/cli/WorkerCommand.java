package io.github.shownotes.catalogue.cli;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import io.github.shownotes.catalogue.Catalogue;
import io.github.shownotes.catalogue.enrich.Providers;
import io.github.shownotes.catalogue.links.LinkChecker;
import io.github.shownotes.catalogue.links.Wayback;
import io.github.shownotes.catalogue.store.Database;
import io.github.shownotes.catalogue.work.WorkLog;
import io.github.shownotes.catalogue.work.WorkPlan;
import io.github.shownotes.catalogue.work.Worker;

/// Does the recurring work until it is stopped.
@Command(name = "worker", description = {"Keep the catalogue up to date until it is stopped.",
    "Reads every source that was ever ingested again and again, asks PyPI and GitHub for facts, checks links and looks for"
            + " copies of those that are dead. Start as many as you like, on as many machines as you like, on one"
            + " PostgreSQL database; any of them may be killed."},
        footer = {"  catalogue worker", "  catalogue --db 'jdbc:postgresql://db/catalogue?user=me' worker --threads 16",
            "  catalogue worker --without facts,links,copies", "  catalogue worker --log-format json 2>> worker.log",
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

    @Option(names = "--without", paramLabel = "WORK", split = ",",
            description = "Leave this work to others: ${COMPLETION-CANDIDATES}.")
    private Set<OptionalWork> without = EnumSet.noneOf(OptionalWork.class);

    @Option(names = "--log-format", paramLabel = "FORMAT",
            description = "How it tells what it does: text, a sentence a line (default), or json, an object a line.")
    private LogFormat logFormat = LogFormat.TEXT;

    @Mixin
    private final CheckingOptions checking = new CheckingOptions();

    WorkerCommand(CatalogueCommand catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public Integer call() {
        UsageException.requireBetween("--threads", threads, 1, MOST_THREADS);
        UsageException.requireBetween("--interval", interval, 1, MOST_MINUTES);
        String name = host() + "/" + ProcessHandle.current().pid();
        WorkPlan plan = plan();
        WorkLog log = log(name);
        // The scheduler's threads let a failure of the database through, and go on with the next thing.
        Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> log.failed("schedule", thread.getName(), reason(
                failure)));
        var stop = new StopSignal();
        try (Catalogue open = catalogue.open(); Worker worker = open.worker(name, threads, plan, log)) {
            worker.start();
            if (logFormat == LogFormat.TEXT) {
                catalogue.messages().note("worker " + name + " is at work; stop it with Ctrl-C");
            }
            return stop.await();
        }
    }

    private WorkPlan plan() {
        Map<String, String> environment = catalogue.terminal().environment();
        try {
            Providers providers = does(OptionalWork.FACTS) ? Providers.fromEnvironment(environment) : null;
            Wayback archive = does(OptionalWork.COPIES)
                    ? new Wayback(environment.getOrDefault("CATALOGUE_WAYBACK_URL", Wayback.ADDRESS))
                    : null;
            LinkChecker checker = does(OptionalWork.LINKS) ? checking.checker(catalogue.terminal()) : null;
            return new WorkPlan(Duration.ofMinutes(interval), providers, checker, archive);
        } catch (IllegalArgumentException e) {
            throw UsageException.of(String.valueOf(e.getMessage()));
        }
    }

    private boolean does(OptionalWork work) {
        return !without.contains(work);
    }

    /// Lets the work under way end before the process does.
    private WorkLog log(String name) {
        return switch (logFormat) {
            case TEXT -> new TextWorkLog(catalogue.messages());
            case JSON -> new JsonWorkLog(catalogue.terminal().err(), name, Clock.systemUTC());
        };
    }

    private static String reason(Throwable failure) {
        String database = Database.failure(failure);
        return database == null ? failure + "." : "the database failed: " + database + ".";
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "localhost";
        }
    }
}
