package io.github.shownotes.catalogue.cli;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;

import io.github.shownotes.catalogue.Catalogue;
import io.github.shownotes.catalogue.Durations;
import io.github.shownotes.catalogue.store.QueueRow;
import io.github.shownotes.catalogue.store.TaskRow;

/// What the workers are at.
@Command(name = "status", description = "Show what workers are at, what is late and what fails.", footer = {
    "  catalogue status", "  catalogue --db 'jdbc:postgresql://db/catalogue?user=me' status"})
final class StatusCommand implements Callable<Integer> {
    private static final int MOST = 20;

    private final CatalogueCommand catalogue;

    StatusCommand(CatalogueCommand catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public Integer call() {
        Instant now = Instant.now();
        List<QueueRow> queues;
        List<TaskRow> running;
        List<TaskRow> troubled;
        try (Catalogue open = catalogue.open()) {
            queues = open.work().queues(now);
            running = open.work().running();
            troubled = open.work().troubled(now, MOST);
        }
        if (queues.isEmpty()) {
            catalogue.messages().note("no worker has run on this catalogue yet. Start one with: catalogue worker");
        }
        var columns = new Columns(catalogue.terminal().outIsTerminal());
        queues.forEach(queue -> columns.row("queue", queue.task(), Count.of(queue.instances(), "thing"), queue.running()
                + " running", queue.late() + " late", queue.failing() + " failing", age(queue.oldest(), now)));
        running.forEach(task -> columns.row("running", task.task(), task.instance(), "by " + task.worker(),
                "heard of " + age(task.heartbeat(), now)));
        troubled.forEach(task -> columns.row(task.failures() > 0 ? "failing" : "late", task.task(), task.instance(),
                Count.of(task.failures(), "failure"), task.isLate(now)
                        ? "due " + age(task.due(), now)
                        : "again in " + Durations.words(Duration.between(now, task.due()))));
        try (Output output = catalogue.output()) {
            columns.print(output);
        }
        return ExitStatus.DONE;
    }

    private static String age(@Nullable Instant since, Instant now) {
        return since == null ? "" : Durations.words(Duration.between(since, now)) + " ago";
    }
}
