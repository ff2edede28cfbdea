package io.github.shownotes.catalogue.cli;

import java.time.Duration;
import java.util.List;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// What the commands that read show notes need to know about their sources.
final class SourceOptions {
    private static final int LONGEST_TIMEOUT = 3600;

    @Parameters(paramLabel = "SOURCE", arity = "1..*",
            description = "A feed's address or file, Markdown notes or a folder of them,"
                    + " a saved text page, or - for standard input.")
    private List<String> sources = List.of();

    @Option(names = "--show", paramLabel = "NAME", description = "The show's name, when the source does not tell it.")
    private @Nullable String show;

    @Option(names = "--timeout", defaultValue = "120", paramLabel = "SECONDS",
            description = "The longest that one address may take; ${DEFAULT-VALUE} by default.")
    private int timeout;

    List<String> sources() {
        return sources;
    }

    @Nullable
    String show() {
        if (show != null) {
            UsageException.requireText("--show", show);
        }
        return show;
    }

    Duration timeout() {
        UsageException.requireBetween("--timeout", timeout, 1, LONGEST_TIMEOUT);
        return Duration.ofSeconds(timeout);
    }
}
