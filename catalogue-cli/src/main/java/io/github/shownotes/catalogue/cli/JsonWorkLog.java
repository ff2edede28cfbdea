package io.github.shownotes.catalogue.cli;

import java.io.PrintStream;
import java.time.Clock;

import org.jspecify.annotations.Nullable;

import io.github.shownotes.catalogue.work.WorkLog;

/// Tells how pieces of work end, one JSON object a line: `time` (RFC 3339), `level` (`info` or `warn`), `worker`, `job`,
/// `instance`, `event` (`done` or `failed`) and, of what failed, `reason`.
///
/// @param err where the lines go
/// @param worker the name of the worker
/// @param clock tells the time
record JsonWorkLog(PrintStream err, String worker, Clock clock) implements WorkLog {
    @Override
    public void done(String job, String instance) {
        write("info", job, instance, "done", null);
    }

    @Override
    public void failed(String job, String instance, String reason) {
        write("warn", job, instance, "failed", reason);
    }

    private void write(String level, String job, String instance, String event, @Nullable String reason) {
        // One call a line: many threads write.
        err.println(JsonLine.of(json -> {
            json.writeStringProperty("time", clock.instant().toString());
            json.writeStringProperty("level", level);
            json.writeStringProperty("worker", worker);
            json.writeStringProperty("job", job);
            json.writeStringProperty("instance", instance);
            json.writeStringProperty("event", event);
            JsonLine.optional(json, "reason", reason);
        }));
    }
}
