package io.github.shownotes.catalogue.cli;

import java.util.Map;
import java.util.concurrent.CompletableFuture;

import org.jline.utils.Signals;

/// Waits until somebody wants the process to end, so that it can do so in order: an embedded database closes itself as soon as
/// the Java virtual machine ends, under the feet of what is still at work.
final class StopSignal {
    /// What a shell reports of a process that ended for a signal: 128 and its number.
    private static final Map<String, Integer> STATUS = Map.of("HUP", 129, "INT", 130, "TERM", 143);

    private final CompletableFuture<Integer> status = new CompletableFuture<>();

    /// Takes the signals from now on. The second one ends the process at once.
    StopSignal() {
        STATUS.forEach((signal, number) -> Signals.register(signal, () -> {
            STATUS.keySet().forEach(Signals::registerDefault);
            status.complete(number);
        }));
    }

    /// Waits for the first signal.
    ///
    /// @return the exit status that it asks for
    int await() {
        return status.join();
    }
}
