package io.github.shownotes.catalogue.cli;

import java.time.Duration;

import picocli.CommandLine.Option;

/// The option that bounds how long one address may take, for the commands that read sources.
final class TimeLimit {
    private static final int LONGEST = 3600;

    @Option(names = "--timeout", defaultValue = "120", paramLabel = "SECONDS", description = "The longest that one address may take; ${DEFAULT-VALUE} by default.")
    private int seconds;

    Duration duration() {
        UsageException.requireBetween("--timeout", seconds, 1, LONGEST);
        return Duration.ofSeconds(seconds);
    }
}
