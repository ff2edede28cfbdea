package io.github.shownotes.catalogue.cli;

import java.util.Locale;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/// Writes log records as JSON objects, one a line: `time` (RFC 3339), `level` (`info`, `warn` or `error`), `logger`, `message`
/// and, of a failure, `failure`: what it is and where it happened.
final class JsonLogFormatter extends Formatter {
    /// Has everything that this process logs from now on written so.
    static void install() {
        for (Handler handler : Logger.getLogger("").getHandlers()) {
            handler.setFormatter(new JsonLogFormatter());
        }
    }

    @Override
    public String format(LogRecord entry) {
        Throwable failure = entry.getThrown();
        return JsonLine.of(json -> {
            json.writeStringProperty("time", entry.getInstant().toString());
            json.writeStringProperty("level", level(entry.getLevel()));
            json.writeStringProperty("logger", String.valueOf(entry.getLoggerName()));
            json.writeStringProperty("message", formatMessage(entry));
            if (failure != null) {
                StackTraceElement[] trace = failure.getStackTrace();
                json.writeStringProperty("failure",
                        trace.length == 0 ? failure.toString() : failure + " at " + trace[0]);
            }
        }) + "\n";
    }

    private static String level(Level level) {
        if (level.intValue() >= Level.SEVERE.intValue()) {
            return "error";
        }
        return level.equals(Level.WARNING) ? "warn" : level.getName().toLowerCase(Locale.ROOT);
    }
}
