package io.github.shownotes.catalogue.cli;

import java.util.function.Supplier;

import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/// How far a long command is: a bar on a terminal that goes away when it is done, nothing in a pipe.
final class ProgressLine implements AutoCloseable {
    private static final int UPDATE_MILLISECONDS = 100;

    private final Messages messages;
    private final boolean visible;
    private final int columns;
    private @Nullable ProgressBar bar;
    private String step = "";

    ProgressLine(Terminal terminal, Messages messages) {
        this.messages = messages;
        this.columns = terminal.columns();
        this.visible = terminal.errIsTerminal() && !messages.quiet();
    }

    /// Some steps are done of a total; a new step's name begins a new bar.
    void at(String name, int done, int total) {
        if (!visible) {
            return;
        }
        ProgressBar current = bar;
        if (current == null || !name.equals(step)) {
            close();
            current = new ProgressBarBuilder()
                    .setTaskName(name)
                    .setInitialMax(total)
                    .setStyle(ProgressBarStyle.ASCII)
                    .setUpdateIntervalMillis(UPDATE_MILLISECONDS)
                    .setConsumer(new ConsoleProgressBarConsumer(messages.err(), columns))
                    .clearDisplayOnFinish()
                    .showSpeed()
                    .build();
            bar = current;
            step = name;
        }
        current.maxHint(total).stepTo(done);
    }

    /// Says more about the step behind the bar.
    ///
    /// @param more asked only when somebody sees it
    void say(Supplier<String> more) {
        ProgressBar current = bar;
        if (current != null) {
            current.setExtraMessage(more.get());
        }
    }

    @Override
    public void close() {
        ProgressBar current = bar;
        if (current != null) {
            current.close();
            bar = null;
        }
    }
}
