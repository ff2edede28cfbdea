package io.github.shownotes.catalogue.cli;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import io.github.shownotes.catalogue.Catalogue;
import io.github.shownotes.catalogue.Durations;
import io.github.shownotes.catalogue.store.QueueRow;
import io.github.shownotes.catalogue.store.TaskRow;

/// What the workers are at.
@Command(name = "status", description = "Show what workers are at, what is late and what fails.", footer = {
    "  catalogue status", "  catalogue status --json | jq 'select(.late > 0)'",
    "  catalogue --db 'jdbc:postgresql://db/catalogue?user=me' status"})
final class StatusCommand implements Callable<Integer> {
    private static final int MOST = 20;

    private final CatalogueCommand catalogue;

    @Option(names = "--json", description = "Print one JSON object for each line.")
    private boolean json;

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
        if (json) {
            try (Output output = catalogue.output()) {
                queues.forEach(queue -> output.line(json(queue)));
                running.forEach(task -> output.line(json("running", task)));
                troubled.forEach(task -> output.line(json(task.failures() > 0 ? "failing" : "late", task)));
            }
            return ExitStatus.DONE;
        }
        var columns = new Columns(catalogue.terminal());
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

    private static String json(QueueRow queue) {
        return JsonLine.of(json -> {
            json.writeStringProperty("line", "queue");
            json.writeStringProperty("task", queue.task());
            json.writeNumberProperty("instances", queue.instances());
            json.writeNumberProperty("running", queue.running());
            json.writeNumberProperty("late", queue.late());
            json.writeNumberProperty("failing", queue.failing());
            JsonLine.optional(json, "oldest", queue.oldest());
        });
    }

    private static String json(String line, TaskRow task) {
        return JsonLine.of(json -> {
            json.writeStringProperty("line", line);
            json.writeStringProperty("task", task.task());
            json.writeStringProperty("instance", task.instance());
            json.writeStringProperty("due", task.due().toString());
            JsonLine.optional(json, "worker", task.worker());
            JsonLine.optional(json, "heartbeat", task.heartbeat());
            json.writeNumberProperty("failures", task.failures());
            JsonLine.optional(json, "last_success", task.lastSuccess());
            JsonLine.optional(json, "last_failure", task.lastFailure());
        });
    }

    private static String age(@Nullable Instant since, Instant now) {
        return since == null ? "" : Durations.words(Duration.between(since, now)) + " ago";
    }
}
